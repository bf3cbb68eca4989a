-- One edition of the notice is out at the end of a transaction; within it the next may come before the last one goes.
drop index purpose_joint_use_published;
alter table purpose_joint_use add constraint purpose_joint_use_published
    exclude using btree (state with =) where (state = 'PUBLISHED') deferrable initially deferred;
