-- member_feed_counts tells it too.
drop function member_feed_leaving();
