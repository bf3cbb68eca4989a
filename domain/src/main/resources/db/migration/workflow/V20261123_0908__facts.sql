-- One fact of a canonical content, as coop.yakusoku.domain.workflow.Content writes and reads it. The part comes escaped: it
-- is the same for many facts.
create function workflow_escaped(words text) returns text language sql immutable parallel safe as $$
    select replace(replace(replace(replace(words, '\', '\\'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r')
$$;

create function workflow_fact(part text, field text, words text) returns text language sql immutable parallel safe as $$
    select part || chr(9) || field || chr(9) || coalesce(workflow_escaped(words), '') || chr(10)
$$;

create function workflow_number(part text, field text, value bigint) returns text language sql immutable parallel safe as $$
    select part || chr(9) || field || chr(9) || coalesce(cast(value as text), '') || chr(10)
$$;

-- The seal of a content: the same as Content.seal().
create function workflow_seal(content text) returns text language sql immutable parallel safe as $$
    select encode(sha256(convert_to(content, 'UTF8')), 'hex')
$$;
