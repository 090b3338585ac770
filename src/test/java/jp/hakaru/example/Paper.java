package jp.hakaru.example;

import jp.hakaru.base.dossier.Dossier;

/** A printed paper and what its reader must make of it (文書と調書). */
public record Paper(PaperKey key, String text, Dossier dossier) {}
