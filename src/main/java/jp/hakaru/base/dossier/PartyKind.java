package jp.hakaru.base.dossier;

/** What a party to a share is (負担者の種類). */
public enum PartyKind {
  BODY,
  DEPARTMENT,
  ORGANIZATION
}
