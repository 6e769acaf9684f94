CREATE VIRTUAL TABLE search_fts USING fts5(headline, standfirst, body, content='search_docs', content_rowid='seq', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
--> statement-breakpoint
CREATE TRIGGER search_docs_ai AFTER INSERT ON search_docs BEGIN
  INSERT INTO search_fts(rowid, headline, standfirst, body) VALUES (new.seq, new.headline, new.standfirst, new.body);
END;
--> statement-breakpoint
CREATE TRIGGER search_docs_ad AFTER DELETE ON search_docs BEGIN
  INSERT INTO search_fts(search_fts, rowid, headline, standfirst, body) VALUES ('delete', old.seq, old.headline, old.standfirst, old.body);
END;
--> statement-breakpoint
CREATE TRIGGER search_docs_au AFTER UPDATE ON search_docs BEGIN
  INSERT INTO search_fts(search_fts, rowid, headline, standfirst, body) VALUES ('delete', old.seq, old.headline, old.standfirst, old.body);
  INSERT INTO search_fts(rowid, headline, standfirst, body) VALUES (new.seq, new.headline, new.standfirst, new.body);
END;
