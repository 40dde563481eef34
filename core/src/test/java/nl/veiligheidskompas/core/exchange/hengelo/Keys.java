package nl.veiligheidskompas.core.exchange.hengelo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The keys of the example: the same visible code always gives the same key. */
final class Keys {

  private Keys() {}

  static UUID of(String code) {
    String name = "veiligheidskompas/hengelo-2017-2020/" + code;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
