package jp.hakaru;

/** The way in (起動). */
final class HakaruApplication {
  private HakaruApplication() {}

  static void main(String[] args) {
    System.out.println("hakaru");
  }
}
