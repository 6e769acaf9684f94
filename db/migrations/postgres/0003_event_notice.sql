-- Whoever remembers pages hears of an event the moment it is committed (db/notice-watch.ts).
create function call_out_events() returns trigger language plpgsql as $$
begin
  perform pg_notify('masthead_events', '');
  return null;
end
$$;
--> statement-breakpoint
create trigger events_notice after insert on events for each statement execute function call_out_events();
