package nl.veiligheidskompas.core.common;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a list or value of the model that came when there were plans already. While it is empty it
 * is left out wherever plans are written, so that what was written before reads the same, character
 * by character, and old seals hold.
 */
@Documented
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AddedLater {}
