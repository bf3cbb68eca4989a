-- Japan Post's postal codes, kept here: nobody outside is asked where a member lives (7.2). One code may mean several towns.
create table member_postal_town (
    code       varchar(7)   not null check (code ~ '^[0-9]{7}$'),
    jis_code   varchar(5)   not null check (jis_code ~ '^[0-9]{5}$'),
    prefecture varchar(10)  not null check (prefecture <> ''),
    city       varchar(60)  not null check (city <> ''),
    town       varchar(200) not null,
    primary key (code, jis_code, town)
);

-- The edition of the table, one row: who took it in and when. The sample has nobody.
create table member_postal_edition (
    one       boolean      primary key default true check (one),
    file_name varchar(200) not null,
    towns     integer      not null check (towns >= 0),
    taken_at  timestamptz  not null,
    taken_by  uuid         references organization_person
);

grant select, insert, delete on member_postal_town to ${app_role};
grant select, update on member_postal_edition to ${app_role};

-- A sample, so that a new house can try it before the whole table is taken in.
insert into member_postal_town (code, jis_code, prefecture, city, town) values
    ('0600000', '01101', '北海道', '札幌市中央区', ''),
    ('0600001', '01101', '北海道', '札幌市中央区', '北一条西'),
    ('1000001', '13101', '東京都', '千代田区', '千代田'),
    ('1000004', '13101', '東京都', '千代田区', '大手町'),
    ('1000005', '13101', '東京都', '千代田区', '丸の内'),
    ('1500001', '13113', '東京都', '渋谷区', '神宮前'),
    ('1560043', '13112', '東京都', '世田谷区', '松原'),
    ('1600021', '13104', '東京都', '新宿区', '歌舞伎町'),
    ('1600022', '13104', '東京都', '新宿区', '新宿'),
    ('2220033', '14109', '神奈川県', '横浜市港北区', '新横浜'),
    ('2310017', '14104', '神奈川県', '横浜市中区', '港町'),
    ('4980000', '23235', '愛知県', '弥富市', ''),
    ('4980000', '24303', '三重県', '桑名郡木曽岬町', ''),
    ('5220317', '25443', '滋賀県', '犬上郡多賀町', '一円'),
    ('5300001', '27127', '大阪府', '大阪市北区', '梅田'),
    ('6048571', '26104', '京都府', '京都市中京区', '上本能寺前町'),
    ('9000000', '47201', '沖縄県', '那覇市', '');

insert into member_postal_edition (file_name, towns, taken_at)
select '見本', count(*), now() from member_postal_town;
