-- Purposes, data items, which item a purpose may use and why, and what is in force of it (N-1 to N-7, R-4, T-1-b, W-1d).

-- The data-item master. A bit is the item's place in the masks the gate of the members' data compares; an item that is not
-- kept of members has none. A code and a bit are never changed and never used twice.
create table purpose_item (
    id            uuid         primary key,
    code          varchar(30)  not null unique check (code ~ '^[a-z][a-z0-9_]*$'),
    bit           smallint     unique check (bit between 0 and 62),
    name_ja       varchar(60)  not null check (name_ja <> ''),
    name_en       varchar(60)  not null check (name_en <> ''),
    special_care  boolean      not null,
    my_number     boolean      not null,
    id_code       boolean      not null,
    property      boolean      not null,
    single        boolean      not null,
    combined      boolean      not null,
    in_policy     boolean      not null,   -- one of the seven of R-4, or a part of one
    joint_use     boolean      not null,   -- one of the six of N-7, or a part of one
    part_of       varchar(30)  references purpose_item (code),
    ledger_code   varchar(30),             -- what the ledger of personal information calls it
    sort          integer      not null,
    valid_from    date         not null,
    valid_to      date         check (valid_to >= valid_from),
    version       bigint       not null default 0
);

-- What a purpose is called never changes; what it says stands in its versions. A bit is its place in the masks of notices and
-- objections; only purposes members' data is used for have one. A part (P1B of P1) goes by the bit of the whole.
create table purpose_purpose (
    id          uuid         primary key,
    code        varchar(30)  not null unique check (code ~ '^[A-Z][A-Z0-9-]*$'),
    kind        varchar(12)  not null check (kind in
        ('MEMBER', 'COLLECTION', 'WEBSITE', 'HOUSE', 'SURVEY', 'BUSINESS')),
    bit         smallint     unique check (bit between 0 and 62),
    part_of     varchar(30)  references purpose_purpose (code),
    source      varchar(30)  not null default '',
    sort        integer      not null,
    version     bigint       not null default 0,
    check (bit is null or kind in ('MEMBER', 'SURVEY')),
    check (part_of is null or bit is null)
);

create table purpose_version (
    id          uuid          primary key,
    purpose_id  uuid          not null references purpose_purpose,
    number      integer       not null check (number >= 1),
    state       varchar(10)   not null check (state in ('DRAFT', 'APPROVED', 'DROPPED')),
    name_ja     varchar(100)  not null check (name_ja <> ''),
    name_en     varchar(100)  not null check (name_en <> ''),
    words_ja    varchar(1000) not null check (words_ja <> ''),
    words_en    varchar(1000) not null check (words_en <> ''),
    businesses  varchar(100)  not null default '',   -- codes of the charter businesses it serves (T-1-a)
    categories  varchar(100)  not null default '',   -- codes of the collection categories it belongs to (T-1-b)
    legal_note  varchar(1000) not null default '',
    reason      varchar(500)  not null default '',   -- why this version
    valid_from  date          not null,
    valid_to    date          check (valid_to >= valid_from),
    changed_by  uuid,
    changed_at  timestamptz   not null,
    version     bigint        not null default 0,
    unique (purpose_id, number)
);
-- one draft at a time
create unique index purpose_version_draft on purpose_version (purpose_id) where state = 'DRAFT';

-- One edition of the matrix purpose × item: a draft, then sealed by its approval, in force from its day until the next.
create table purpose_matrix (
    id           uuid         primary key,
    number       integer      not null unique check (number >= 1),
    state        varchar(10)  not null check (state in ('DRAFT', 'APPROVED', 'IN_FORCE', 'ENDED', 'DROPPED')),
    note         varchar(500) not null default '',
    valid_from   date         not null,
    valid_to     date,
    drafted_by   uuid,
    changed_by   uuid,
    changed_at   timestamptz  not null,
    version      bigint       not null default 0,
    check (valid_to is null or valid_to >= valid_from)
);
create unique index purpose_matrix_in_force on purpose_matrix (state) where state in ('IN_FORCE');
create unique index purpose_matrix_draft on purpose_matrix (state) where state in ('DRAFT');

-- A cell that does not stand here is an item the purpose does not use. NEVER is one it must not use, and says why too.
create table purpose_cell (
    matrix_id  uuid         not null references purpose_matrix,
    purpose    varchar(30)  not null references purpose_purpose (code),
    item       varchar(30)  not null references purpose_item (code),
    use        varchar(6)   not null check (use in ('NEEDED', 'NEVER')),
    reason     varchar(300) not null check (reason <> ''),
    primary key (matrix_id, purpose, item)
);

-- What the gate of the members' data reads. Written when an approved matrix or version comes into force, by nothing else.
create table purpose_in_force (
    code        varchar(30)  primary key references purpose_purpose (code),
    bit         smallint     not null check (bit between 0 and 62),
    items       bigint       not null check (items >= 0),
    valid_from  date         not null,
    valid_to    date         check (valid_to >= valid_from)
);

-- Whose work a purpose is: the role, held by appointment, of the whole organisation or of one department.
create table purpose_duty (
    code           varchar(30) not null references purpose_purpose (code),
    role           varchar(30) not null check (role in ('cpo', 'privacy-manager', 'protection-officer', 'hr',
        'contract-supervisor', 'member-service', 'auditor')),
    department_id  uuid        references organization_department,
    unique nulls not distinct (code, role, department_id)
);

-- Notices: what somebody was told when the data was asked for, word for word, each edition its own row. The notice of an
-- acquisition point belongs to it; one that belongs to none is a general notice (お知らせ).
create table purpose_notice (
    id              uuid          primary key,
    point_id        uuid,
    number          varchar(20)   not null,
    edition         integer       not null check (edition >= 1),
    title           varchar(200)  not null check (title <> ''),
    text            text          not null check (text <> ''),
    purposes        bigint        not null check (purposes >= 0),
    purpose_codes   varchar(300)  not null check (purpose_codes <> ''),
    item_codes      varchar(1000) not null check (item_codes <> ''),
    state           varchar(10)   not null check (state in ('DRAFT', 'APPROVED', 'ENDED', 'DROPPED')),
    valid_from      date          not null,
    valid_to        date          check (valid_to >= valid_from),
    changed_by      uuid,
    changed_at      timestamptz   not null,
    version         bigint        not null default 0,
    unique (number, edition)
);
create index purpose_notice_point on purpose_notice (point_id);

grant select, insert, update on purpose_item, purpose_purpose, purpose_version, purpose_matrix, purpose_notice
    to ${app_role};
grant select, insert, update, delete on purpose_cell, purpose_in_force, purpose_duty to ${app_role};

insert into purpose_item (id, code, bit, name_ja, name_en, special_care, my_number, id_code, property, single, combined,
    in_policy, joint_use, part_of, ledger_code, sort, valid_from)
select md5('purpose-item-' || code)::uuid, code, bit, name_ja, name_en, special_care, my_number, id_code, property,
    single, combined, in_policy, joint_use, part_of, ledger_code, sort, date '2005-04-01'
from (values
    -- code, bit, ja, en, 要配慮, 特定, 識別符号, 財産, 単独, 組合せ, R-4, N-7, part of, ledger, sort
    ('number',      0,    '組合員番号', 'Member number', false, false, false, false, true, true, false, true, null, 'MEMBER_NUMBER', 10),
    ('name',        1,    '氏名', 'Name', false, false, false, false, true, true, true, true, null, 'NAME', 20),
    ('kana',        2,    'フリガナ', 'Reading of the name', false, false, false, false, true, true, false, false, null, 'KANA', 30),
    ('address',     4,    '住所', 'Address', false, false, false, false, false, true, true, true, null, 'ADDRESS', 50),
    ('postal_code', 3,    '郵便番号', 'Postal code', false, false, false, false, false, true, true, true, 'address', null, 40),
    ('birth_date',  5,    '生年月日', 'Date of birth', false, false, false, false, false, true, true, true, null, 'BIRTH_DATE', 60),
    ('gender',      6,    '性別', 'Sex', false, false, false, false, false, true, true, false, null, 'SEX', 70),
    ('telephone',   7,    '電話番号', 'Telephone number', false, false, false, false, true, true, true, true, null, 'PHONE', 80),
    ('email',       8,    'メールアドレス', 'E-mail address', false, false, false, false, true, true, true, true, null, 'EMAIL', 90),
    ('account',     9,    '契約・請求清算に必要な情報(口座)', 'What contracts and billing need (account)', false, false, false, true, true, true, true, false, null, 'BILLING', 100),
    ('course',      10,   '配送コース', 'Delivery course', false, false, false, false, false, true, false, false, null, 'DELIVERY_COURSE', 110),
    ('old_name',    11,   '旧姓', 'Former name', false, false, false, false, false, true, false, false, null, null, 120),
    ('group',       12,   '班・支部', 'Group and branch', false, false, false, false, false, true, false, false, null, null, 130),
    ('purchases',   13,   '購入履歴(カテゴリ別)', 'Purchases by category', false, false, false, false, false, true, false, false, null, 'PURCHASE_HISTORY', 140),
    ('services',    14,   '利用サービス', 'Services used', false, false, false, false, false, true, false, false, null, null, 150),
    ('birth_year',  15,   '年代', 'Age group', false, false, false, false, false, true, true, false, 'birth_date', null, 160),
    ('family',      null, '家族構成', 'Family', false, false, false, false, false, true, false, false, null, 'FAMILY', 210),
    ('occupation',  null, '勤務先・職歴', 'Employer and career', false, false, false, false, false, true, false, false, null, 'OCCUPATION', 220),
    ('photograph',  null, '顔写真', 'Photograph of the face', false, false, false, false, true, false, false, false, null, 'FACE_PHOTO', 230),
    ('inquiry',     null, '問合せの内容', 'What was asked', false, false, false, false, false, true, false, false, null, 'COMPLAINT', 240),
    ('answer',      null, 'アンケート回答', 'Survey answers', false, false, false, false, false, true, false, false, null, 'SURVEY_ANSWER', 250),
    ('claim',       null, '共済の申込・請求の内容', 'Insurance applications and claims', true, false, false, true, false, true, false, false, null, 'INSURANCE_CLAIM', 260),
    ('health',      null, '健康診断・病歴', 'Health examinations and illness', true, false, false, false, false, true, false, false, null, 'HEALTH', 270),
    ('my_number',   null, '個人番号(マイナンバー)', 'Individual number (My Number)', false, true, true, true, true, false, false, false, null, 'MY_NUMBER', 280),
    ('representative', null, '代表者・担当者名', 'Representative and contact person', false, false, false, false, true, true, false, false, null, null, 290),
    ('bank',        null, '振込先口座', 'Account for payments', false, false, false, true, true, true, false, false, null, 'BANK_ACCOUNT', 300),
    ('cookie_id',   null, 'Cookie ID', 'Cookie ID', false, false, false, false, false, false, false, false, null, 'COOKIE_ID', 310),
    ('ip_address',  null, 'IPアドレス', 'IP address', false, false, false, false, false, false, false, false, null, 'IP_ADDRESS', 320),
    ('browsing',    null, '閲覧履歴・アクセス状況', 'Browsing and access', false, false, false, false, false, false, false, false, null, 'BROWSING_LOG', 330)
) as item (code, bit, name_ja, name_en, special_care, my_number, id_code, property, single, combined, in_policy, joint_use,
    part_of, ledger_code, sort);

insert into purpose_purpose (id, code, kind, bit, part_of, source, sort)
select md5('purpose-' || code)::uuid, code, kind, bit, part_of, source, sort
from (values
    ('B1', 'BUSINESS', null, null, 'N-1-(1)', 10), ('B2', 'BUSINESS', null, null, 'N-1-(2)', 20),
    ('B3', 'BUSINESS', null, null, 'N-1-(3)', 30), ('B4', 'BUSINESS', null, null, 'N-1-(4)', 40),
    ('C1', 'COLLECTION', null, null, 'T-1-b', 110), ('C2', 'COLLECTION', null, null, 'T-1-b', 120),
    ('C3', 'COLLECTION', null, null, 'T-1-b', 130), ('C4', 'COLLECTION', null, null, 'T-1-b', 140),
    ('P1', 'MEMBER', 0, null, 'N-1', 210), ('P1B', 'MEMBER', null, 'P1', 'N-1', 211),
    ('P2', 'MEMBER', 1, null, 'N-2', 220), ('P3', 'MEMBER', 2, null, 'N-3', 230),
    ('P4', 'MEMBER', 3, null, 'N-4', 240), ('P5', 'MEMBER', 4, null, 'N-5', 250),
    ('P6', 'MEMBER', 5, null, 'N-6', 260), ('P7', 'MEMBER', 6, null, 'N-7', 270),
    ('W1', 'WEBSITE', null, null, 'W-1d', 310), ('W2', 'WEBSITE', null, null, 'W-1d', 320),
    ('W3', 'WEBSITE', null, null, 'W-1d', 330), ('W6-1', 'WEBSITE', null, null, 'W-6', 340),
    ('W6-2', 'WEBSITE', null, null, 'W-6', 350), ('W7-1', 'WEBSITE', null, null, 'W-7b', 360),
    ('W7-2', 'WEBSITE', null, null, 'W-7b', 370), ('R24-1', 'WEBSITE', null, null, 'R-2-④', 380),
    ('R24-2', 'WEBSITE', null, null, 'R-2-④', 390), ('HR', 'HOUSE', null, null, 'R-2-②', 410),
    ('TRADE', 'HOUSE', null, null, 'R-2-②', 420), ('ANSWER', 'HOUSE', null, null, 'R-9', 430)
) as purpose (code, kind, bit, part_of, source, sort);

insert into purpose_version (id, purpose_id, number, state, name_ja, name_en, words_ja, words_en, businesses, categories,
    legal_note, reason, valid_from, changed_at)
select md5('purpose-version-' || code || '-1')::uuid, md5('purpose-' || code)::uuid, 1, 'APPROVED', name_ja, name_en,
    words_ja, words_en, businesses, categories, legal_note, '改定されたお知らせのとおり', date '2019-02-12', now()
from (values
    ('B1', '物資の供給事業', 'Supplying goods', '会員の事業に必要な物資を購入し、これに加工し、または加工しないで会員に提供する事業',
        'Buying the goods its members'' business needs and supplying them, processed or not', '', '', '定款の事業'),
    ('B2', '知識の向上を図る事業', 'Furthering knowledge', '会員およびこの会の役職員の、事業に関する知識の向上を図る事業',
        'Furthering what officers and staff know of the business', '', '', '定款の事業'),
    ('B3', '生活の改善・文化の向上を図る事業', 'Bettering life and culture', '会員および組合員の生活の改善および文化の向上を図る事業',
        'Bettering the life and the culture of the members', '', '', '定款の事業'),
    ('B4', '付帯する事業', 'What goes with it', '前各号の事業に付帯する事業', 'Business incidental to the above', '', '', '定款の事業'),
    ('C1', '組合員基礎データ管理', 'Keeping members'' base data', '組合員の基礎データを管理するための収集',
        'Collected to keep the members'' base data', 'B1', '', ''),
    ('C2', '業務の遂行', 'Carrying out the work', '事業の業務を遂行するための収集', 'Collected to carry out the work of the business', 'B1 B4', '', ''),
    ('C3', '活動紹介', 'Telling of our activities', '活動を紹介するための収集', 'Collected to tell of the activities', 'B3', '', ''),
    ('C4', '組織運営', 'Running the organisation', '組織を運営するための収集', 'Collected to run the organisation', 'B2 B3', '', ''),
    ('P1', '定款に定める事業の利用・案内・受発注・請求・決済等', 'Business under the articles',
        '定款に定められた事業の利用、案内、連絡、受発注、請求、利用代金決済、事故・クレーム等緊急の連絡対応、及びこれに付随する業務',
        'Using, announcing and answering for the business under the articles of association, orders, billing, payment, urgent contact in accidents and complaints, and what goes with it',
        'B1 B2 B3 B4', 'C1 C2', '法17条1項・21条'),
    ('P1B', '請求・清算(P1のうち請求担当)', 'Billing (that part of P1)',
        'P1のうち、請求、利用代金決済、口座振替および清算の業務。請求担当のみが口座の下4桁を利用する',
        'That part of P1 which is billing, payment and settlement; only billing staff see the last four digits of the account',
        'B1', 'C2', '法17条1項・23条'),
    ('P2', '消費材に関する活動・アンケート・キャンペーン', 'Activities and campaigns about goods',
        '消費材に関する活動に関連した利用アンケート、キャンペーン・イベント及び市場調査・購買動向に関する資料の送付・回収の確認、電子メール等によるお知らせ',
        'Surveys of use, campaigns and events, market and purchase studies about the goods, news by e-mail and otherwise',
        'B1 B3', 'C3', '電子メールは本人の受信の意思による'),
    ('P3', '加入募集・機関運営のための情報提供', 'Recruiting members and governance',
        '新規組合員の募集、機関運営を円滑に進めるための活動や事業に関わる情報の提供',
        'Recruiting new members, and informing members so that the bodies of the co-op run well', 'B3', 'C4', ''),
    ('P4', '事業システム改善のためのアンケート', 'Surveys to improve our systems', '事業システム改善のためのアンケートの送付・回収',
        'Sending and collecting surveys to improve our systems', 'B1 B4', 'C2', ''),
    ('P5', '活動と事業の案内', 'News of our activities and business', 'この会および会員、共済連の活動と事業の案内',
        'News of the activities and the business of the federation, its members and the mutual insurance federation', 'B1 B3', 'C3', ''),
    ('P6', '共済・保険・福祉の手続き代行', 'Insurance and welfare procedures', '共済・保険・福祉関連事業等における各種手続き等の代行',
        'Carrying out procedures of mutual insurance, insurance and welfare for members', 'B4', 'C2',
        '健康に関する情報は要配慮個人情報にあたり得る(法2条3項・20条2項)'),
    ('P7', '共同利用', 'Joint use', 'お知らせに示した項目・範囲・目的での共同利用', 'Joint use of the items, among the users and for the purposes of the notice',
        'B1 B3 B4', 'C1 C2 C3', '法27条5項3号。性別・購入履歴は共同利用しない'),
    ('W1', '来訪者の便宜', 'Convenience of visitors', 'ウェブサイトを訪れる人の便宜を図るため', 'For the convenience of those who visit the site', '', 'C2', ''),
    ('W2', 'サービスの質の向上', 'Better service', 'ウェブサイトのサービスの質を向上させるため', 'To better the service of the site', '', 'C2', ''),
    ('W3', 'ニーズに合ったサービスの提供', 'Service that fits', '訪れる人のニーズに合致したサービスを提供するため', 'To offer visitors what fits their needs', '', 'C2', ''),
    ('W6-1', '問題の原因究明・解決(サーバーログ)', 'Finding causes of trouble (server log)', 'ウェブサーバーで発生した問題の原因を突き止め解決するため',
        'To find and mend the cause of trouble on the web server', '', 'C2', 'サーバーログ。閲覧には目的と対応番号を要する'),
    ('W6-2', 'ウェブサーバーの管理(サーバーログ)', 'Running the web server (server log)', 'ウェブサーバー管理のため', 'To run the web server', '', 'C2', 'サーバーログ'),
    ('W7-1', 'サイトの改良(Cookie)', 'Bettering the site (cookies)', 'ウェブサイトや電子メール等の内容をよりご満足いただけるよう改良するため',
        'To better the content of the site and of e-mails', '', 'C2', '電気通信事業法27条の12'),
    ('W7-2', '利用に合わせたカスタマイズ(Cookie)', 'Customising the site (cookies)', '訪れる人個々の利用に合わせてカスタマイズするため',
        'To fit the site to the use of each visitor', '', 'C2', '電気通信事業法27条の12'),
    ('R24-1', '閲覧状況の分析にもとづく広告', 'Advertising from analysis of browsing', '閲覧履歴やアクセス状況の情報などの分析にもとづく、関心に応じた消費材・サービスに関する広告など',
        'Advertising of goods and services from the analysis of browsing and access', '', 'C3', '個人関連情報(法31条)。他の目的に使わない'),
    ('R24-2', '閲覧状況の分析にもとづくサービス改善', 'Better site service from analysis', '閲覧履歴やアクセス状況の情報などの分析にもとづくウェブサイトのサービス改善',
        'Better site service from the analysis of browsing and access', '', 'C2', '個人関連情報(法31条)。他の目的に使わない'),
    ('HR', '役職員の採用・雇用管理', 'Hiring and employment', '役職員の採用選考、雇用・給与・社会保険・健康管理、教育、安全管理',
        'Selection, employment, pay, social insurance, health, training and safety of officers and staff', 'B4', 'C4', ''),
    ('TRADE', '取引先・提携生産者との取引', 'Trade with suppliers and producers', '取引先・提携生産者との契約、連絡、請求・支払',
        'Contracts, contact, invoices and payments with suppliers and partner producers', 'B1', 'C2', ''),
    ('ANSWER', '問合せ・苦情・開示等の請求への対応', 'Enquiries and requests', '問合せ、苦情、開示等の請求への対応と記録',
        'Answering and recording enquiries, complaints and requests for disclosure', 'B4', 'C2', '法40条')
) as words (code, name_ja, name_en, words_ja, words_en, businesses, categories, legal_note);

insert into purpose_matrix (id, number, state, note, valid_from, changed_at) values
    (md5('purpose-matrix-1')::uuid, 1, 'IN_FORCE', '初版', '2019-02-12', now());

insert into purpose_cell (matrix_id, purpose, item, use, reason)
select md5('purpose-matrix-1')::uuid, purpose, item, use, reason from (
    select purpose, regexp_split_to_table(items, ' ') as item, 'NEEDED' as use, reason from (values
        ('P1', 'number', '注文・請求・問合せを組合員ごとに取り扱うため'),
        ('P1', 'name kana', '本人を特定し、電話や配達の場で呼びかけるため'),
        ('P1', 'address postal_code', '品物と請求書を届けるため'),
        ('P1', 'telephone', '事故・クレーム・不在時に緊急に連絡するため'),
        ('P1', 'email', '受発注の確認と連絡のため'),
        ('P1', 'course', '配達の曜日と経路を決めるため'),
        ('P1B', 'number', '請求を組合員ごとに取り扱うため'),
        ('P1B', 'name kana', '口座名義と照合するため'),
        ('P1B', 'address postal_code', '請求書を送るため'),
        ('P1B', 'telephone', '振替不能のときに連絡するため'),
        ('P1B', 'email', '請求の確認を送るため'),
        ('P1B', 'course', '集金・請求書の届け方を決めるため'),
        ('P1B', 'account', '口座振替の照合のため(下4桁のみ)'),
        ('P2', 'number', '送付と回収を確認するため'),
        ('P2', 'name address postal_code', '資料とアンケートを送るため'),
        ('P2', 'email', '電子メールによるお知らせのため'),
        ('P2', 'birth_year', '対象の年代に限って依頼するため'),
        ('P2', 'purchases', '対象の品目を利用した人に限って依頼するため'),
        ('P3', 'number', '機関運営の名簿を取り違えないため'),
        ('P3', 'name address postal_code', '議案書・案内を送るため'),
        ('P3', 'telephone', '役員・委員の連絡のため'),
        ('P3', 'email', '会議の案内を送るため'),
        ('P3', 'group', '班・支部ごとに案内するため'),
        ('P4', 'number', '送付と回収を確認するため'),
        ('P4', 'email address postal_code', 'アンケートを送るため'),
        ('P4', 'services', '利用しているサービスについて尋ねるため'),
        ('P5', 'number', '送付の重複を避けるため'),
        ('P5', 'name address postal_code', '案内を送るため'),
        ('P5', 'email', '案内を電子メールで送るため'),
        ('P6', 'number', '手続きを組合員ごとに取り扱うため'),
        ('P6', 'name kana', '申込書の記載と照合するため'),
        ('P6', 'birth_date', '加入の要件(年齢)を確かめるため'),
        ('P6', 'address postal_code', '書類を送るため'),
        ('P6', 'telephone', '手続きの連絡のため'),
        ('P6', 'claim', '手続きの代行に必要なため(要配慮個人情報を含み得る)'),
        ('P7', 'number name address postal_code birth_date telephone email', '共同利用のお知らせに示した6項目のため')
    ) as needed (purpose, items, reason)
    union all
    select purpose, regexp_split_to_table(items, ' '), 'NEVER', reason from (values
        ('P1', 'claim health', '要配慮個人情報は業務に必要がないため'),
        ('P1B', 'claim health', '要配慮個人情報は業務に必要がないため'),
        ('P2', 'account', '案内・アンケートに口座は必要がないため'),
        ('P2', 'telephone', '郵送・電子メールで足りるため'),
        ('P3', 'purchases', '機関運営に購入の内容は必要がないため'),
        ('P4', 'birth_date', '改善のアンケートに生年月日は必要がないため'),
        ('P5', 'purchases', '購入の内容による選別をしないため'),
        ('P6', 'purchases', '手続きに購入の内容は必要がないため'),
        ('P7', 'kana gender account course old_name group purchases services birth_year claim health',
            '共同利用のお知らせに示した6項目に含まれないため')
    ) as never (purpose, items, reason)
) as cell;

insert into purpose_in_force (code, bit, items, valid_from)
select p.code, coalesce(p.bit, whole.bit), sum(1::bigint << i.bit)::bigint, '2019-02-12'
from purpose_cell c
    join purpose_purpose p on p.code = c.purpose
    left join purpose_purpose whole on whole.code = p.part_of
    join purpose_item i on i.code = c.item and i.bit is not null
where c.use = 'NEEDED'
group by p.code, coalesce(p.bit, whole.bit);

insert into purpose_duty (code, role) values
    ('P1', 'member-service'), ('P1', 'protection-officer'), ('P1', 'privacy-manager'),
    ('P1B', 'protection-officer'),
    ('P2', 'member-service'), ('P2', 'protection-officer'), ('P2', 'privacy-manager'),
    ('P3', 'member-service'), ('P3', 'protection-officer'), ('P3', 'privacy-manager'),
    ('P4', 'protection-officer'), ('P4', 'privacy-manager'),
    ('P5', 'member-service'), ('P5', 'protection-officer'), ('P5', 'privacy-manager'),
    ('P6', 'privacy-manager'),
    ('P7', 'privacy-manager'), ('P7', 'cpo');

-- The general notices: that of 2019 in force, and the one before it, under which older members joined. P6 came with the newer.
insert into purpose_notice (id, number, edition, title, text, purposes, purpose_codes, item_codes, state, valid_from, valid_to,
    changed_at) values
    (md5('purpose-notice-N-1')::uuid, 'N', 1, '個人情報の利用目的および共同利用等についてのお知らせ(2013年8月20日)',
        '組合員の個人情報を、1 定款に定められた事業の利用・案内・連絡・受発注・請求・決済・緊急の連絡対応等、2 消費材に関する活動、3 加入募集・機関運営、4 事業システム改善のためのアンケート、5 活動と事業の案内、および共同利用のために利用します。',
        95, 'P1 P2 P3 P4 P5 P7', 'number name kana postal_code address birth_date birth_year gender telephone email account course old_name group purchases services',
        'ENDED', '2013-08-20', '2019-02-11', now()),
    (md5('purpose-notice-N-2')::uuid, 'N', 2, '個人情報の利用目的および共同利用等についてのお知らせ(2019年2月12日)',
        '組合員の個人情報を、1 定款に定められた事業の利用・案内・連絡・受発注・請求・決済・緊急の連絡対応等、2 消費材に関する活動、3 加入募集・機関運営、4 事業システム改善のためのアンケート、5 活動と事業の案内、6 共済・保険・福祉関連事業等における手続き等の代行、7 共同利用のために利用します。',
        127, 'P1 P2 P3 P4 P5 P6 P7', 'number name kana postal_code address birth_date birth_year gender telephone email account course old_name group purchases services',
        'APPROVED', '2019-02-12', null, now());
