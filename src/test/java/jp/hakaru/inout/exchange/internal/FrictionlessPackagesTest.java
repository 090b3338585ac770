package jp.hakaru.inout.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.inout.exchange.PackageHead;
import jp.hakaru.inout.exchange.TableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FrictionlessPackagesTest {
  private static final MunicipalityCode BODY = new MunicipalityCode("992011");
  private static final Id DOCUMENT = Id.of('d', BODY, "paper");
  private static final PackageHead HEAD =
      new PackageHead(BODY, "あおば野市", Optional.of(LocalDate.of(2026, 4, 1)));

  /** The columns as the design of the record names them. */
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry(
              "documents",
              "document_id,municipality_code,file_name,sha256,family,profile,lines,share_record,"
                  + "share_structure,share_furniture,share_unclaimed"),
          Map.entry("document_lines", "document_id,place,text"),
          Map.entry("claims", "document_id,place,kind,id,field,text"),
          Map.entry("unclaimed", "document_id,place,text,reason"),
          Map.entry("doubts", "document_id,place,kind,id,field,reason,text"),
          Map.entry("acts", "act_id,kind,fiscal_year,number,title,decided_on,in_force_from,source"),
          Map.entry(
              "plans",
              "plan_id,municipality_code,municipality,title,title_inferred,kind,"
                  + "supersedes_plan_id,act_id,start_year,end_year,source"),
          Map.entry(
              "nodes",
              "node_id,plan_id,parent_id,level,level_name,code,path,title,subtitle,department,"
                  + "extent,relisted,relisted_from,marks,continues_node_id,position,source"),
          Map.entry(
              "narratives",
              "owner_kind,owner_id,fiscal_year,role,section,heading,number,position,text,source"),
          Map.entry(
              "projects",
              "project_id,municipality_code,number,name,department,status,account,kan,kou,moku,"
                  + "summary,start_year,end_year,predecessor_ids,source"),
          Map.entry(
              "project_years",
              "project_id,fiscal_year,act_id,number,name,department,status,type,summary,source"),
          Map.entry("project_nodes", "project_id,node_id,number,is_primary,share,source"),
          Map.entry(
              "project_costs",
              "project_id,fiscal_year,stage,act_id,amount_yen,amount_text,earmarked_yen,"
                  + "general_yen,precision_yen,source"),
          Map.entry("departments", "department_id,name,parent_id,valid_from,valid_to"),
          Map.entry(
              "indicators",
              "indicator_id,name,unit,kind,direction,direction_inferred,baseline_value,"
                  + "baseline_text,baseline_period,baseline_aggregation,target_value,"
                  + "target_comparator,target_text,target_period,target_aggregation,source"),
          Map.entry(
              "indicator_definitions",
              "indicator_id,act_id,baseline_value,baseline_text,baseline_period,"
                  + "baseline_aggregation,target_value,target_comparator,target_text,"
                  + "target_period,target_aggregation,source"),
          Map.entry("indicator_owners", "indicator_id,owner_kind,owner_id,number,position,source"),
          Map.entry(
              "indicator_values",
              "indicator_id,fiscal_year,period,kind,breakdown,value,text,status,reason,act_id,"
                  + "source"),
          Map.entry("assessments", "owner_kind,owner_id,fiscal_year,method,value,band"),
          Map.entry(
              "project_subjects",
              "project_id,fiscal_year,account,kan,kou,moku,saimoku,share,source"),
          Map.entry(
              "project_revenues",
              "project_id,fiscal_year,stage,act_id,kind,name,amount_yen,precision_yen,source"),
          Map.entry("project_efforts", "project_id,fiscal_year,stage,act_id,person_years,source"),
          Map.entry(
              "project_schedules", "project_id,fiscal_year,act_id,from_month,to_month,text,source"),
          Map.entry(
              "reviews",
              "owner_kind,owner_id,fiscal_year,deviation_reason,reason_state,next_steps,"
                  + "decision,source"),
          Map.entry("lineage", "kind,from_id,to_id,fiscal_year,share"),
          Map.entry(
              "needs_surveys",
              "survey_id,municipality_code,fiscal_year,title,respondent_group,opens_on,"
                  + "closes_on,kind,answers,source"),
          Map.entry(
              "needs",
              "topic_id,survey_id,kind,number,title,examples,is_other,answers,"
                  + "answers_text,named_by_both,position,source"),
          Map.entry(
              "themes",
              "theme_id,municipality_code,fiscal_year,number,title,stage,from_year,"
                  + "since_year,departments,departments_open,decided_in,topic_ids,position,"
                  + "source"),
          Map.entry(
              "efforts",
              "effort_id,parent_id,municipality_code,fiscal_year,kind,region,"
                  + "perspective,approach,methods,number,title,subtitle,status,departments,"
                  + "partners,forum,start_year,end_year,amount_yen,amount_text,precision_yen,"
                  + "same_money_as,theme_id,decided_in,position,source"),
          Map.entry(
              "shares",
              "effort_id,variant,party,party_kind,term,numerator,denominator,value,"
                  + "unit,base,start_year,end_year,text,source"),
          Map.entry(
              "roadmap",
              "roadmap_id,owner_kind,owner_id,row_number,parent_row_number,row_title,"
                  + "cell,fiscal_year,end_year,text,source"),
          Map.entry(
              "schedule",
              "schedule_id,municipality_code,fiscal_year,month_from,month_to,lane,kind,"
                  + "title,every_year,position,source"),
          Map.entry("links", "from_kind,from_id,relation,scheme,to_id,code,title,source"));

  @TempDir Path folder;

  private static Dossier dossier() {
    Id project = Id.of('j', BODY, "project");
    return Dossier.builder()
        .addAll(
            Table.DOCUMENT_LINES,
            List.of(
                new DocumentLineRow(DOCUMENT, "L10", "ten, with a comma"),
                new DocumentLineRow(DOCUMENT, "L2", "two \"quoted\""),
                new DocumentLineRow(DOCUMENT, "L1", "")))
        .add(
            Table.PROJECT_COSTS,
            new ProjectCostRow(
                project,
                new FiscalYear(2024),
                MoneyStage.BUDGET,
                Id.of('a', BODY, "budget"),
                new Yen(14_382_000),
                "14,382",
                null,
                new Yen(0),
                new Yen(1000),
                null))
        .build();
  }

  @Test
  void everyTableStandsThereWithItsColumns() throws Exception {
    new FrictionlessPackages().write(dossier(), HEAD, folder);
    Map<String, String> headers =
        Table.ALL.stream()
            .collect(
                Collectors.toMap(
                    Table::name, table -> read(table.name() + ".csv").lines().findFirst().get()));
    assertThat(headers).isEqualTo(COLUMNS);
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void linesStandInTheOrderOfTheirNumbersAndCommasAreQuoted() throws Exception {
    new FrictionlessPackages().write(dossier(), HEAD, folder);
    assertThat(read("document_lines.csv").lines().skip(1))
        .containsExactly(
            DOCUMENT + ",L1,",
            DOCUMENT + ",L2,\"two \"\"quoted\"\"\"",
            DOCUMENT + ",L10,\"ten, with a comma\"");
  }

  @Test
  void anUnsetAmountIsEmptyAndAZeroIsZero() throws Exception {
    new FrictionlessPackages().write(dossier(), HEAD, folder);
    assertThat(read("project_costs.csv")).contains(",14382000,\"14,382\",,0,1000,");
  }

  @Test
  void theDescriptionNamesTypesTokensAndTheDayOfTheRelease() throws Exception {
    new FrictionlessPackages().write(dossier(), HEAD, folder);
    JsonNode description = new JsonMapper().readTree(read("datapackage.json"));
    assertThat(description.get("profile").asString()).isEqualTo("tabular-data-package");
    assertThat(description.get("created").asString()).startsWith("2026-04-01");
    assertThat(description.get("resources").size()).isEqualTo(Table.ALL.size() + 2);
    JsonNode costs =
        description
            .get("resources")
            .valueStream()
            .filter(resource -> resource.get("path").asString().equals("project_costs.csv"))
            .findFirst()
            .orElseThrow();
    JsonNode stage = costs.at("/schema/fields/2");
    assertThat(stage.get("name").asString()).isEqualTo("stage");
    assertThat(stage.at("/constraints/required").asBoolean()).isTrue();
    assertThat(stage.at("/constraints/enum").toString()).contains("\"supplementary\"");
    assertThat(costs.at("/schema/fields/4/type").asString()).isEqualTo("integer");
    assertThat(costs.at("/schema/fields/4/constraints").isMissingNode()).isTrue();
  }

  @Test
  void theSameDossierGivesTheSameBytes() throws Exception {
    FrictionlessPackages packages = new FrictionlessPackages();
    assertThat(packages.zip(dossier(), HEAD)).isEqualTo(packages.zip(dossier(), HEAD));
  }

  @Test
  void aTableAloneIsTheFileOfThePackage() throws Exception {
    new FrictionlessPackages().write(dossier(), HEAD, folder);
    for (Table<? extends Row> table : Table.ALL) {
      assertThat(csv(table)).as(table.name()).isEqualTo(read(table.name() + ".csv"));
    }
  }

  private static <R extends Row> String csv(Table<R> table) {
    return new String(TableFile.csv(table, dossier().rows(table)), StandardCharsets.UTF_8);
  }

  @Test
  void theCheckOfMachineReadabilityGoesWithItAndFindsStatedDeparturesOnly() throws Exception {
    new FrictionlessPackages().write(PlainRows.dossier(), HEAD, folder);
    assertThat(read("machine_readability.csv").lines().skip(1))
        .hasSize(33)
        .allMatch(line ->
            line.matches("MR-[0-9]{2},.*,(ok|not_judged),.*")
                || line.matches("MR-09,.*,departure,.*"));
    assertThat(read("machine_readability.csv"))
        .contains("plans.csv source")
        .contains("projects.csv kan");
    assertThat(read("code_tables.csv")).contains("money_stage,settlement,決算,Settlement,");
  }
}
