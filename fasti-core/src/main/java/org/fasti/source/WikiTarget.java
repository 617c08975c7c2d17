package org.fasti.source;

import java.util.Locale;
import java.util.Set;

/** What a link leads to. */
final class WikiTarget {
    /** Namespaces whose pages are no words of the text: pictures, and the categories that a page is in. */
    private static final Set<String> LEFT_OUT = Set.of(
            "file",
            "image",
            "media",
            "category",
            "immagine",
            "categoria",
            "fichier",
            "catégorie",
            "datei",
            "bild",
            "kategorie",
            "archivo",
            "imagen",
            "categoría",
            "ficheiro",
            "imagem",
            "plik",
            "kategoria",
            "bestand",
            "afbeelding",
            "categorie",
            "ファイル",
            "画像",
            "カテゴリ",
            "文件",
            "图像",
            "圖像",
            "檔案",
            "分类",
            "分類");

    private WikiTarget() {}

    /** The title that a link's target names: without a section, a leading colon, and with blanks for underscores. */
    static String of(String written) {
        String target = written.strip().replace('_', ' ');
        int section = target.indexOf('#');
        target = section >= 0 ? target.substring(0, section) : target;
        return target.strip();
    }

    /** True for pictures, categories and the same page in other languages, which print no words where they stand. */
    static boolean isLeftOut(String target) {
        int colon = target.indexOf(':');
        if (colon <= 0) {
            return false;
        }
        String prefix = target.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return LEFT_OUT.contains(prefix) || isLanguage(prefix) && target.length() > colon + 1;
    }

    /** "de", "pt-br", "simple": what stands before the title of the same page in another language. */
    private static boolean isLanguage(String prefix) {
        boolean letters = prefix.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-');
        return letters && (prefix.length() == 2 || prefix.equals("simple") || prefix.indexOf('-') == 2);
    }
}
