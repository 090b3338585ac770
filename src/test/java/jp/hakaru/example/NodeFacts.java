package jp.hakaru.example;

import jp.hakaru.base.dossier.NodeExtent;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/** What a paper says of a node (節点の事実), without what its place gives. */
record NodeFacts(
    Id id,
    Id plan,
    @Nullable Id parent,
    int level,
    @Nullable String levelName,
    String code,
    String path,
    String title,
    @Nullable String subtitle,
    @Nullable String department,
    NodeExtent extent,
    boolean relisted,
    @Nullable Id relistedFrom,
    @Nullable String marks) {

  static NodeFacts full(
      Id id,
      Id plan,
      @Nullable Id parent,
      int level,
      @Nullable String levelName,
      String code,
      String path,
      String title) {
    return new NodeFacts(
        id,
        plan,
        parent,
        level,
        levelName,
        code,
        path,
        title,
        null,
        null,
        NodeExtent.FULL,
        false,
        null,
        null);
  }

  NodeFacts withSubtitle(@Nullable String text) {
    return new NodeFacts(
        id,
        plan,
        parent,
        level,
        levelName,
        code,
        path,
        title,
        text,
        department,
        extent,
        relisted,
        relistedFrom,
        marks);
  }

  NodeFacts withDepartment(@Nullable String text) {
    return new NodeFacts(
        id,
        plan,
        parent,
        level,
        levelName,
        code,
        path,
        title,
        subtitle,
        text,
        extent,
        relisted,
        relistedFrom,
        marks);
  }

  NodeFacts withMarks(@Nullable String text) {
    return new NodeFacts(
        id,
        plan,
        parent,
        level,
        levelName,
        code,
        path,
        title,
        subtitle,
        department,
        extent,
        relisted,
        relistedFrom,
        text);
  }

  NodeFacts relistedFrom(@Nullable Id original) {
    return new NodeFacts(
        id,
        plan,
        parent,
        level,
        levelName,
        code,
        path,
        title,
        subtitle,
        department,
        extent,
        true,
        original,
        marks);
  }

  NodeFacts referenced() {
    return new NodeFacts(
        id,
        plan,
        parent,
        level,
        levelName,
        code,
        path,
        title,
        subtitle,
        department,
        NodeExtent.REFERENCED,
        relisted,
        relistedFrom,
        marks);
  }

  NodeRow row(int position, @Nullable String source) {
    return new NodeRow(
        id,
        plan,
        parent,
        level,
        levelName,
        code,
        path,
        title,
        subtitle,
        department,
        extent,
        relisted,
        relistedFrom,
        marks,
        null,
        position,
        source);
  }
}
