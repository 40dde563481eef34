package nl.veiligheidskompas.core.intake.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.indicator.Area;
import nl.veiligheidskompas.core.plan.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * By which names a file may call the municipality of a plan. Two places can share a name, so the
 * whole name counts and never a part of it: {@code Hengelo (O.)} and {@code Hengelo} are known,
 * {@code Hengelo (Gld)} is another town.
 */
public final class RegionNames {

  /** A region that is called by its code; spaces that fill it up are gone. */
  private static final Pattern CODE = Pattern.compile("(NL|LD|PV|CR|RE|GM|WK|BU)[0-9A-Z]{2,8}");

  /** How sure a name is; 0 when it is not the municipality. */
  private static final int SURE = 2;

  private static final int PLAIN = 1;

  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, String> areas = new HashMap<>();

  private RegionNames() {}

  /**
   * The names of a municipality: its code, what it is called, and what sources are known to say.
   */
  public static RegionNames of(Municipality municipality) {
    RegionNames known = new RegionNames();
    String name = municipality.name();
    if (!name.isBlank()) {
      known.names.put(plain(name), PLAIN);
      known.names.put(plain("gemeente " + name), PLAIN);
      known.names.put(plain(name + " (gemeente)"), SURE);
    }
    String code = municipality.code();
    if (code != null && !code.isBlank()) {
      known.names.put(canonical(code).toLowerCase(Locale.ROOT), SURE);
      Vocabulary.aliases(canonical(code)).forEach(alias -> known.names.put(plain(alias), SURE));
    }
    return known;
  }

  /**
   * The names of a municipality and of the areas beside it, by what they are called and by their
   * codes.
   */
  public static RegionNames of(Municipality municipality, List<Area> areas) {
    RegionNames known = of(municipality);
    for (Area area : areas) {
      known.areas.put(plain(area.name()), area.name());
      String code = area.code();
      if (code != null && !code.isBlank()) {
        known.areas.put(canonical(code).toLowerCase(Locale.ROOT), area.name());
      }
    }
    return known;
  }

  /** These names, but with that one as the only name of the municipality; areas stay known. */
  public RegionNames calling(String region) {
    RegionNames known = only(region);
    known.areas.putAll(areas);
    return known;
  }

  /** The area of the plan that a region is, or null when it is none. */
  public @Nullable String area(String region) {
    return rank(region) > 0 ? null : areas.get(plain(region));
  }

  /** Whether it is the municipality or one of the areas. */
  public boolean knows(String region) {
    return rank(region) > 0 || area(region) != null;
  }

  /** That one name only, as the user gave it. */
  public static RegionNames only(String region) {
    RegionNames known = new RegionNames();
    known.names.put(plain(canonical(region)), SURE);
    return known;
  }

  /** Whether nothing is known about the municipality. */
  boolean isEmpty() {
    return names.isEmpty();
  }

  /** How sure it is that this is the municipality; 0 when it is another region. */
  public int rank(String region) {
    return names.getOrDefault(plain(region), 0);
  }

  /** A region as it is kept: a code in capitals, words without the spaces around them. */
  public static String canonical(String region) {
    String text = region.strip();
    String upper = text.toUpperCase(Locale.ROOT);
    return CODE.matcher(upper).matches() ? upper : text;
  }

  /** Whether the text is the code of a region. */
  public static boolean isCode(String text) {
    return CODE.matcher(text.strip().toUpperCase(Locale.ROOT)).matches();
  }

  private static String plain(@Nullable String name) {
    return name == null
        ? ""
        : name.strip().replaceAll("[\\s\\u00a0]+", " ").toLowerCase(Locale.ROOT);
  }
}
