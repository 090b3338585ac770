/**
 * Plans (計画): editions, their trees, their texts and references.
 *
 * <p>Owns plans and editions (計画の版), nodes (基本目標・政策・施策・取組), narratives (文章), links (関連づけ) and the
 * lineage (系譜) of all rows. Offers its {@link jp.hakaru.base.dossier.Part}. Never holds an amount
 * or a value of an indicator.
 */
@NullMarked
@ApplicationModule(
    displayName = "plan",
    allowedDependencies = {"base.ledger", "base.dossier"})
package jp.hakaru.record.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
