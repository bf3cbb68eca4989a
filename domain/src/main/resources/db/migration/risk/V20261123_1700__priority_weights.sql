-- What orders risks of the same value belongs to the edition. Editions there are get the numbers the code had until now.
alter table risk_catalog
    add column weight_value_factor     integer not null default 10 check (weight_value_factor between 1 and 100),
    add column weight_special_points   integer not null default 5 check (weight_special_points between 0 and 99),
    add column weight_basic_points     integer not null default 3 check (weight_basic_points between 0 and 99),
    add column weight_business_points  integer not null default 1 check (weight_business_points between 0 and 99),
    add column weight_persons_for_two   integer not null default 100 check (weight_persons_for_two >= 0),
    add column weight_persons_for_three integer not null default 1000,
    add column weight_persons_for_four  integer not null default 10000,
    add column weight_persons_for_five  integer not null default 100000,
    add column weight_many_departments integer not null default 3 check (weight_many_departments >= 0),
    add column weight_mass_of_paper    integer not null default 1000 check (weight_mass_of_paper >= 0),
    add column weight_most_exposure    integer not null default 5 check (weight_most_exposure between 0 and 99),
    add check (weight_business_points <= weight_basic_points and weight_basic_points <= weight_special_points),
    add check (weight_persons_for_two < weight_persons_for_three
        and weight_persons_for_three < weight_persons_for_four and weight_persons_for_four < weight_persons_for_five);

-- the defaults were for the rows that were there; an edition says its own
alter table risk_catalog
    alter column weight_value_factor drop default, alter column weight_special_points drop default,
    alter column weight_basic_points drop default, alter column weight_business_points drop default,
    alter column weight_persons_for_two drop default, alter column weight_persons_for_three drop default,
    alter column weight_persons_for_four drop default, alter column weight_persons_for_five drop default,
    alter column weight_many_departments drop default, alter column weight_mass_of_paper drop default,
    alter column weight_most_exposure drop default;

-- the history says the same of what was, so that the next change does not look like more than it is
alter table risk_catalog_aud
    add column weight_value_factor integer default 10,
    add column weight_special_points integer default 5,
    add column weight_basic_points integer default 3,
    add column weight_business_points integer default 1,
    add column weight_persons_for_two integer default 100,
    add column weight_persons_for_three integer default 1000,
    add column weight_persons_for_four integer default 10000,
    add column weight_persons_for_five integer default 100000,
    add column weight_many_departments integer default 3,
    add column weight_mass_of_paper integer default 1000,
    add column weight_most_exposure integer default 5;
alter table risk_catalog_aud
    alter column weight_value_factor drop default,
    alter column weight_special_points drop default,
    alter column weight_basic_points drop default,
    alter column weight_business_points drop default,
    alter column weight_persons_for_two drop default,
    alter column weight_persons_for_three drop default,
    alter column weight_persons_for_four drop default,
    alter column weight_persons_for_five drop default,
    alter column weight_many_departments drop default,
    alter column weight_mass_of_paper drop default,
    alter column weight_most_exposure drop default;
