package jp.hakaru.base.web.internal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.web.chart.Tone;
import org.junit.jupiter.api.Test;

/**
 * The colours of goals in the built styles (目標の色), for all eyes and in grey. Source of the
 * simulation: Machado, Oliveira, Fernandes, A Physiologically-based Model for Simulation of Color
 * Vision Deficiency, 2009, full severity; of contrast: WCAG 2.1, 1.4.3.
 */
final class PaletteTest {
  private static final double[][][] EYES = {
    {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
    {
      {0.152286, 1.052583, -0.204868},
      {0.114503, 0.786281, 0.099216},
      {-0.003882, -0.048116, 1.051998}
    },
    {
      {0.367322, 0.860646, -0.227968},
      {0.280085, 0.672501, 0.047413},
      {-0.011820, 0.042940, 0.968881}
    },
    {
      {1.255528, -0.076749, -0.178779},
      {-0.078411, 0.930809, 0.147602},
      {0.004733, 0.691367, 0.303900}
    }
  };

  private final String css = GalleryPage.css();

  @Test
  void darkWordsHaveContrastOnEveryTone() {
    double ink = luminance(colour("--color-neutral-solid-gray-900"));
    assertThat(tones())
        .hasSize(Tone.COUNT)
        .allMatch(tone -> (luminance(tone) + 0.05) / (ink + 0.05) >= 4.5);
  }

  @Test
  void noTwoTonesLookAlikeToAnyEye() {
    List<double[]> tones = tones();
    for (double[][] eye : EYES) {
      for (int one = 0; one < tones.size(); one++) {
        for (int two = one + 1; two < tones.size(); two++) {
          assertThat(distance(lab(seen(tones.get(one), eye)), lab(seen(tones.get(two), eye))))
              .as("tones %d and %d", one + 1, two + 1)
              .isGreaterThan(10);
        }
      }
    }
  }

  @Test
  void goalsThatFollowOneAnotherPartInGrey() {
    List<double[]> tones = tones();
    for (int tone = 1; tone < tones.size(); tone++) {
      double difference = lab(tones.get(tone))[0] - lab(tones.get(tone - 1))[0];
      assertThat(Math.abs(difference)).as("tones %d and %d", tone, tone + 1).isGreaterThan(10);
    }
  }

  private List<double[]> tones() {
    List<double[]> tones = new ArrayList<>();
    for (int tone = 1; tone <= Tone.COUNT; tone++) {
      tones.add(colour("--tone-" + tone));
    }
    return tones;
  }

  /** Linear red, green and blue of a custom property, through those it refers to. */
  private double[] colour(String name) {
    Matcher value = Pattern.compile(Pattern.quote(name) + ":([^;}]+)").matcher(css);
    assertThat(value.find()).as(name).isTrue();
    String text = value.group(1).strip();
    if (text.startsWith("var(")) {
      return colour(text.substring(4, text.length() - 1));
    }
    String digits = text.substring(1);
    String six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
    double[] linear = new double[3];
    for (int at = 0; at < 3; at++) {
      double part = Integer.parseInt(six.substring(2 * at, 2 * at + 2), 16) / 255.0;
      linear[at] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
    return linear;
  }

  private static double luminance(double[] colour) {
    return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2];
  }

  private static double[] seen(double[] colour, double[][] eye) {
    double[] seen = new double[3];
    for (int row = 0; row < 3; row++) {
      double sum = 0;
      for (int at = 0; at < 3; at++) {
        sum += eye[row][at] * colour[at];
      }
      seen[row] = Math.clamp(sum, 0, 1);
    }
    return seen;
  }

  /** CIE L*a*b* under D65. */
  private static double[] lab(double[] colour) {
    double x = bent((0.4124 * colour[0] + 0.3576 * colour[1] + 0.1805 * colour[2]) / 0.95047);
    double y = bent(luminance(colour));
    double z = bent((0.0193 * colour[0] + 0.1192 * colour[1] + 0.9505 * colour[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double bent(double part) {
    return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116.0;
  }

  private static double distance(double[] one, double[] two) {
    return Math.sqrt(
        Math.pow(one[0] - two[0], 2) + Math.pow(one[1] - two[1], 2) + Math.pow(one[2] - two[2], 2));
  }
}
