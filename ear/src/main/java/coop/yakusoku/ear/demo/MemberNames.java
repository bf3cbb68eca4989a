package coop.yakusoku.ear.demo;

import coop.yakusoku.domain.shared.JapaneseText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Names as they are about, the frequent ones more often. Two or three in a hundred are written with a variant character:
 * 髙, 﨑, 邉, 𠮷 outside the basic plane, 葛 and 辻 with a variation selector.
 */
final class MemberNames {

    /** How often in ten thousand, family name, reading. */
    private static final String[] FAMILIES = {
        "150 佐藤 サトウ", "145 鈴木 スズキ", "115 高橋 タカハシ", "110 田中 タナカ", "108 伊藤 イトウ", "105 渡辺 ワタナベ",
        "104 山本 ヤマモト", "103 中村 ナカムラ", "100 小林 コバヤシ", "88 加藤 カトウ", "87 吉田 ヨシダ", "82 山田 ヤマダ",
        "66 佐々木 ササキ", "61 山口 ヤマグチ", "58 松本 マツモト", "57 井上 イノウエ", "56 木村 キムラ", "55 林 ハヤシ", "54 斎藤 サイトウ",
        "53 清水 シミズ", "49 山崎 ヤマザキ", "47 森 モリ", "46 池田 イケダ", "45 橋本 ハシモト", "44 阿部 アベ", "42 石川 イシカワ",
        "40 山下 ヤマシタ", "39 中島 ナカジマ", "38 石井 イシイ", "37 小川 オガワ", "36 前田 マエダ", "35 岡田 オカダ", "35 長谷川 ハセガワ",
        "34 藤田 フジタ", "34 後藤 ゴトウ", "33 近藤 コンドウ", "33 村上 ムラカミ", "32 遠藤 エンドウ", "31 青木 アオキ", "31 坂本 サカモト",
        "30 斉藤 サイトウ", "29 福田 フクダ", "29 太田 オオタ", "28 西村 ニシムラ", "28 藤井 フジイ", "27 金子 カネコ", "27 岡本 オカモト",
        "26 藤原 フジワラ", "26 三浦 ミウラ", "25 中野 ナカノ", "25 中川 ナカガワ", "24 原田 ハラダ", "24 松田 マツダ", "24 竹内 タケウチ",
        "23 小野 オノ", "23 田村 タムラ", "22 中山 ナカヤマ", "22 和田 ワダ", "22 石田 イシダ", "21 森田 モリタ", "21 上田 ウエダ", "20 原 ハラ",
        "20 内田 ウチダ", "20 柴田 シバタ", "19 酒井 サカイ", "19 宮崎 ミヤザキ", "19 横山 ヨコヤマ", "18 高木 タカギ", "18 安藤 アンドウ",
        "18 宮本 ミヤモト", "17 大野 オオノ", "17 小島 コジマ", "17 工藤 クドウ", "16 谷口 タニグチ", "16 今井 イマイ", "16 高田 タカダ",
        "15 増田 マスダ", "15 丸山 マルヤマ", "15 杉山 スギヤマ", "15 村田 ムラタ", "14 大塚 オオツカ", "14 新井 アライ", "14 小山 コヤマ",
        "14 平野 ヒラノ", "13 藤本 フジモト", "13 河野 コウノ", "13 上野 ウエノ", "13 武田 タケダ", "12 野口 ノグチ", "12 松井 マツイ",
        "12 千葉 チバ", "12 菅原 スガワラ", "11 岩崎 イワサキ", "11 久保 クボ", "11 木下 キノシタ", "10 佐野 サノ", "10 野村 ノムラ",
        "10 松尾 マツオ", "10 菊地 キクチ", "9 市川 イチカワ", "9 小松 コマツ", "8 渡部 ワタナベ", "8 桜井 サクライ", "7 浜田 ハマダ",
        "6 辻 ツジ", "6 広瀬 ヒロセ", "5 沢田 サワダ", "4 五十嵐 イガラシ", "3 小鳥遊 タカナシ", "2 四月一日 ワタヌキ", "2 グエン グエン",
        "2 金 キム", "2 ロドリゲス ロドリゲス",
        // written otherwise: together a little over two in a hundred
        "22 髙橋 タカハシ", "20 渡邉 ワタナベ", "14 渡邊 ワタナベ", "14 齋藤 サイトウ", "12 山﨑 ヤマザキ", "9 𠮷田 ヨシダ", "6 齊藤 サイトウ",
        "5 濵田 ハマダ", "4 櫻井 サクライ", "4 廣瀬 ヒロセ", "4 澤田 サワダ", "3 葛\uDB40\uDD00城 カツラギ", "3 辻\uDB40\uDD01 ツジ",
        "2 德永 トクナガ"
    };

    /** Two of these make one of the many names of which there are few: each pair is as rare as the rarest above. */
    private static final String[] FIRST_HALVES = {
        "赤 アカ", "秋 アキ", "浅 アサ", "荒 アラ", "飯 イイ", "稲 イナ", "岩 イワ", "梅 ウメ", "江 エ", "榎 エノキ", "片 カタ", "門 カド", "川 カワ", "北 キタ",
        "倉 クラ", "黒 クロ", "桑 クワ", "白 シラ", "菅 スガ", "杉 スギ", "関 セキ", "滝 タキ", "竹 タケ", "立 タチ", "土 ツチ", "堤 ツツミ", "富 トミ",
        "永 ナガ", "西 ニシ", "萩 ハギ", "畑 ハタ", "東 ヒガシ", "久 ヒサ", "平 ヒラ", "深 フカ", "古 フル", "星 ホシ", "堀 ホリ", "牧 マキ", "水 ミズ",
        "緑 ミドリ", "宮 ミヤ", "元 モト", "柳 ヤナギ", "吉 ヨシ", "若 ワカ", "鷲 ワシ", "豊 トヨ"
    };

    private static final String[] SECOND_HALVES = {
        "田 タ", "川 カワ", "山 ヤマ", "野 ノ", "村 ムラ", "本 モト", "井 イ", "島 シマ", "原 ハラ", "沢 ザワ", "谷 タニ", "崎 サキ", "木 キ", "口 グチ",
        "岡 オカ", "塚 ツカ", "内 ウチ", "橋 ハシ", "森 モリ", "坂 サカ", "尾 オ", "見 ミ", "越 コシ", "倉 クラ"
    };
    private static final int TIMES_OF_A_PAIR = 5;

    private static final String[] GIVEN = {
        "陽子 ヨウコ", "洋子 ヨウコ", "和子 カズコ", "久美子 クミコ", "智子 トモコ", "真由美 マユミ", "裕子 ユウコ", "直美 ナオミ", "美香 ミカ",
        "香織 カオリ", "愛 アイ", "彩 アヤ", "千尋 チヒロ", "奈々 ナナ", "葵 アオイ", "結衣 ユイ", "莉子 リコ", "美穂 ミホ", "麻衣 マイ",
        "恵 メグミ", "恵子 ケイコ", "京子 キョウコ", "幸子 サチコ", "節子 セツコ", "文子 フミコ", "弘子 ヒロコ", "由美子 ユミコ", "明美 アケミ",
        "純子 ジュンコ", "典子 ノリコ", "美智子 ミチコ", "悦子 エツコ", "静江 シズエ", "花子 ハナコ", "さくら サクラ", "ひかり ヒカリ",
        "みどり ミドリ", "美咲 ミサキ", "真理 マリ", "理恵 リエ", "早苗 サナエ", "千代 チヨ", "春香 ハルカ", "優子 ユウコ", "紀子 ノリコ",
        "良子 ヨシコ", "敏子 トシコ", "康子 ヤスコ", "玲子 レイコ", "万里子 マリコ"
    };

    private static final String[] GIVEN_OF_MEN = {
        "浩 ヒロシ", "修 オサム", "豊 ユタカ", "大輔 ダイスケ", "拓也 タクヤ", "翼 ツバサ", "蓮 レン", "学 マナブ", "和也 カズヤ", "雄太 ユウタ"
    };

    /** A part of a name, with what it is found under. */
    record Part(String written, String reading, String key, String kanaKey) {

        static Part of(String written, String reading) {
            return new Part(written, reading, JapaneseText.searchKey(written), JapaneseText.searchKey(reading));
        }
    }

    private final Part[] families;
    private final List<Part> given = parts(GIVEN);
    private final List<Part> givenOfMen = parts(GIVEN_OF_MEN);

    MemberNames() {
        List<Part> often = new ArrayList<>();
        for (String family : FAMILIES) {
            String[] word = family.split(" ");
            Part part = Part.of(word[1], word[2]);
            often.addAll(Collections.nCopies(Integer.parseInt(word[0]), part));
        }
        for (Part first : parts(FIRST_HALVES)) {
            for (Part second : parts(SECOND_HALVES)) {
                Part part = Part.of(first.written() + second.written(), first.reading() + second.reading());
                often.addAll(Collections.nCopies(TIMES_OF_A_PAIR, part));
            }
        }
        families = often.toArray(new Part[0]);
    }

    Part family(Random random) {
        return families[random.nextInt(families.length)];
    }

    Part given(Random random, boolean man) {
        List<Part> names = man ? givenOfMen : given;
        return names.get(random.nextInt(names.size()));
    }

    private static List<Part> parts(String[] names) {
        List<Part> parts = new ArrayList<>();
        for (String name : names) {
            String[] word = name.split(" ");
            parts.add(Part.of(word[0], word[1]));
        }
        return parts;
    }
}
