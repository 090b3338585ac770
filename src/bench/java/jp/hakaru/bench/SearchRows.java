package jp.hakaru.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.face.search.internal.index.Entry;
import jp.hakaru.face.search.internal.index.EntryKind;
import jp.hakaru.face.search.internal.index.Facet;
import jp.hakaru.face.search.internal.index.FacetValue;

/**
 * Invented rows of many bodies (生成した記録), the same for the same seed: few words often, most rarely.
 */
final class SearchRows {
  private static final String[] SUBJECTS = {
    "子育て", "保育", "学校", "図書館", "公園", "道路", "下水", "防災", "介護", "健康", "移住", "観光", "農業", "林業", "商店街",
    "空き家", "障がい者", "高齢者", "若者", "外国人", "ごみ", "環境", "交通", "文化財", "スポーツ", "男女", "人権", "情報", "財政",
    "職員", "税", "住宅", "河川", "橋りょう", "港", "医療", "食育", "読書", "給食", "児童館", "公民館", "消防", "水道", "森林",
    "特産品", "起業", "雇用", "通学路", "見守り", "ボランティア", "自治会", "寄附", "統計", "広報", "窓口", "届出", "検診", "予防接種"
  };
  private static final String[] WORK = {
    "支援", "整備", "推進", "運営", "相談", "助成", "管理", "改修", "調査", "育成", "普及", "活用", "交流", "確保", "見直し", "強化",
    "充実", "保全", "啓発", "点検", "更新", "開催", "派遣", "貸付", "補助"
  };
  private static final String[] ENDS = {"事業", "計画", "センター", "講座", "取組", "基金", "制度", "会議", "のまちづくり"};
  private static final String[] PLACES = {
    "北", "南", "東", "西", "中央", "川沿いの", "山あいの", "海辺の", "駅前の", "旧町の", "島の", "丘の"
  };
  private static final String[] SAYINGS = {
    "%sの%sを進め、%sに関わる人を増やします。",
    "%sについて%sを行い、%sの担い手を育てる。",
    "%sの%sに取り組むとともに、%sの課題を洗い出しました。",
    "前の年度に比べて%sの%sが遅れたのは、%sの人手が足りなかったためです。",
    "%sを%sするため、%sの皆さんと話し合う場を設ける。",
    "%sの%sは目標を上回り、%sにも広がりが見られた。"
  };
  private static final String[] BANDS = {"順調", "やや遅れ", "遅れ"};

  /** The rows of an owner: itself, what it is measured by, what is said of it. */
  private static final EntryKind[] KINDS = {
    EntryKind.PROJECT, EntryKind.INDICATOR, EntryKind.INDICATOR, EntryKind.NARRATIVE,
    EntryKind.NARRATIVE, EntryKind.NARRATIVE, EntryKind.NARRATIVE, EntryKind.NARRATIVE,
    EntryKind.REVIEW, EntryKind.REVIEW
  };

  private static final int ROWS_OF_OWNER = KINDS.length;
  private static final int DEPARTMENTS = 25;
  private static final int PLANS = 3;
  private static final int FIRST_YEAR = 2015;
  private static final int YEARS = 9;
  private static final int YEARS_OF_OWNER = 3;

  private final Random random;

  SearchRows(long seed) {
    this.random = new Random(seed);
  }

  /** A body's code, the {@code number}-th of invented ones. */
  static MunicipalityCode body(int number) {
    String five = String.format("%05d", 10_000 + number);
    return new MunicipalityCode(five + MunicipalityCode.checkDigit(five));
  }

  /** A project or measure and what all its rows share (持ち主). */
  private record Owner(String id, String title, String plan, String department, int firstYear) {}

  /** The rows of a body: measures and projects in turn, and what is said of each. */
  List<Entry> of(MunicipalityCode body, int rows) {
    List<String> departments = new ArrayList<>();
    for (int i = 0; i < DEPARTMENTS; i++) {
      departments.add(one(SUBJECTS) + "課");
    }
    List<Entry> entries = new ArrayList<>(rows);
    Owner owner = owner(body, 0, departments);
    for (int i = 0; i < rows; i++) {
      if (i % ROWS_OF_OWNER == 0) {
        owner = owner(body, i, departments);
      }
      entries.add(entry(body, owner, KINDS[i % ROWS_OF_OWNER]));
    }
    return entries;
  }

  private Owner owner(MunicipalityCode body, int number, List<String> departments) {
    return new Owner(
        "n" + number,
        title(),
        "p" + body + random.nextInt(PLANS),
        departments.get(random.nextInt(departments.size())),
        FIRST_YEAR + random.nextInt(YEARS));
  }

  private Entry entry(MunicipalityCode body, Owner owner, EntryKind kind) {
    List<FacetValue> facets =
        new ArrayList<>(
            List.of(
                new FacetValue(Facet.BODY, body.value(), "第" + body + "市"),
                new FacetValue(Facet.PLAN, owner.plan(), "計画" + owner.plan()),
                new FacetValue(Facet.KIND, kind.word(), kind.word()),
                new FacetValue(Facet.DEPARTMENT, owner.department(), owner.department())));
    String year = Integer.toString(owner.firstYear() + random.nextInt(YEARS_OF_OWNER));
    facets.add(new FacetValue(Facet.YEAR, year, year));
    if (kind == EntryKind.INDICATOR) {
      String band = one(BANDS);
      facets.add(new FacetValue(Facet.STATUS, band, band));
    }
    boolean isOwn = kind == EntryKind.INDICATOR;
    return new Entry(
        kind,
        body,
        "/" + body + "/node/" + owner.id(),
        isOwn ? title() : owner.title(),
        List.of(
            new Crumb("/" + body, "第" + body + "市"),
            new Crumb("/" + body + "/plan/" + owner.plan(), "計画")),
        List.of(sentence() + sentence()),
        facets);
  }

  private String title() {
    return (random.nextInt(3) == 0 ? one(PLACES) : "") + one(SUBJECTS) + one(WORK) + one(ENDS);
  }

  private String sentence() {
    return String.format(one(SAYINGS), one(SUBJECTS), one(WORK), one(SUBJECTS));
  }

  /** What people ask for, as typed. */
  String question() {
    return switch (random.nextInt(20)) {
      case 0, 1, 2, 3 -> one(SUBJECTS);
      case 4, 5, 6, 7 -> one(SUBJECTS) + " " + one(WORK);
      case 8, 9, 10, 11, 12 -> one(SUBJECTS) + one(WORK) + one(ENDS);
      case 13 -> one(SUBJECTS) + one(WORK);
      case 14, 15 -> one(READINGS);
      case 16 -> "令和" + (1 + random.nextInt(7)) + "年度 " + one(SUBJECTS);
      case 17 -> one(PLACES).replace("の", "") + " " + one(SUBJECTS) + " " + one(WORK);
      case 18 -> "R" + (1 + random.nextInt(7)) + " " + one(SUBJECTS) + one(WORK);
      default -> one(WORK) + " " + one(ENDS).replace("の", "");
    };
  }

  /** A question with a slip of the finger, which finds nothing as typed. */
  String slip() {
    String word = one(SUBJECTS) + one(WORK);
    int at = random.nextInt(word.length());
    return word.substring(0, at) + "ゑ" + word.substring(at + 1);
  }

  private static final String[] READINGS = {
    "こそだて", "ほいく", "こうえん", "ぼうさい", "かいご", "いじゅう", "かんこう", "のうぎょう", "あきや",
    "こうれいしゃ", "こうつう", "ざいせい", "いりょう", "すいどう", "しょうぼう", "きふ", "まどぐち", "としょかん"
  };

  /** The earlier the more often. */
  private String one(String[] words) {
    double skewed = Math.pow(random.nextDouble(), 1.7);
    return words[(int) (skewed * words.length)];
  }
}
