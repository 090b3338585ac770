package jp.hakaru.inout.exchange.internal.read;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * At which place each key stands (キーの位置): two ints a key and no text, since the rows hold the parts
 * of their keys already.
 */
final class KeyPlaces {
  private static final int FIRST_SIZE = 1 << 8;
  private static final int FREE = -1;

  private final IntFunction<String> keyAt;
  private int[] places = new int[FIRST_SIZE];
  private int[] hashes = new int[FIRST_SIZE];
  private int size;

  /**
   * @param keyAt the key that stands at a place that was put
   */
  KeyPlaces(IntFunction<String> keyAt) {
    this.keyAt = keyAt;
    Arrays.fill(places, FREE);
  }

  /** Puts {@code key} at {@code place} unless it has one; gives the one that it had, else -1. */
  int put(String key, int place) {
    if (size * 2 >= places.length) {
      grow();
    }
    int slot = slot(key);
    if (places[slot] != FREE) {
      return places[slot];
    }
    places[slot] = place;
    hashes[slot] = key.hashCode();
    size++;
    return FREE;
  }

  /** The place of {@code key}, else -1. */
  int find(String key) {
    return places[slot(key)];
  }

  /** Where {@code key} stands, or the free slot where it would. */
  private int slot(String key) {
    int hash = key.hashCode();
    int slot = start(hash);
    while (places[slot] != FREE
        && !(hashes[slot] == hash && keyAt.apply(places[slot]).equals(key))) {
      slot = slot + 1 & places.length - 1;
    }
    return slot;
  }

  private int start(int hash) {
    return (hash ^ hash >>> 16) & places.length - 1;
  }

  private void grow() {
    int[] oldPlaces = places;
    int[] oldHashes = hashes;
    places = new int[oldPlaces.length * 2];
    hashes = new int[places.length];
    Arrays.fill(places, FREE);
    for (int i = 0; i < oldPlaces.length; i++) {
      if (oldPlaces[i] != FREE) {
        int slot = start(oldHashes[i]);
        while (places[slot] != FREE) {
          slot = slot + 1 & places.length - 1;
        }
        places[slot] = oldPlaces[i];
        hashes[slot] = oldHashes[i];
      }
    }
  }
}
