-- Whether the responsible body is the same under another name (afterwards) or another one (before): no text tells.
alter table purpose_joint_use add column same_body boolean not null default true;
alter table purpose_joint_use_aud add column same_body boolean;
