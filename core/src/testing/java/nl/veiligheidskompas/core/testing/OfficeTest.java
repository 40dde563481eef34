package nl.veiligheidskompas.core.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test, or a class of tests, that starts office programs; it may take {@link OfficeTools} as a
 * parameter.
 *
 * <p>Where a program is missing the test is skipped and says which one. In continuous integration
 * ({@code CI=true}) it fails instead, so that no check goes missing unseen.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Tag("office")
@ExtendWith(OfficeToolsExtension.class)
public @interface OfficeTest {}
