CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA public;
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION masthead_search (COPY = simple);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION masthead_search ALTER MAPPING FOR asciihword, asciiword, hword, hword_asciipart, hword_part, word WITH public.unaccent, simple;
--> statement-breakpoint
ALTER TABLE search_docs ADD COLUMN tsv tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('masthead_search', headline), 'A') ||
  setweight(to_tsvector('masthead_search', standfirst), 'B') ||
  setweight(to_tsvector('masthead_search', body), 'C')) STORED;
--> statement-breakpoint
CREATE INDEX search_docs_tsv_ix ON search_docs USING gin (tsv);
