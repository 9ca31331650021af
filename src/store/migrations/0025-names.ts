// Names of purposes, legal bases and sources, and sources and bases that are switched off.
import { type Kysely, sql } from "kysely";

const NAMES: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  purposes: [
    ["sales-and-service", "Sales and service", "Verkoop en service"],
    ["e-marketing", "E-marketing", "E-marketing"],
  ],
  legal_bases: [
    ["consent", "Consent", "Toestemming"],
    ["contract", "Contract", "Overeenkomst"],
    ["legal-obligation", "Legal obligation", "Wettelijke verplichting"],
    ["vital-interests", "Vital interests", "Vitale belangen"],
    ["public-interest", "Public interest", "Algemeen belang"],
    ["legitimate-interest", "Legitimate interest", "Gerechtvaardigd belang"],
  ],
  sources: [
    ["user", "A user of ours", "Een gebruiker van ons"],
    ["email", "E-mail", "E-mail"],
    ["request", "Request", "Verzoek"],
    ["chat", "Chat", "Chat"],
    ["web-form", "Web form", "Webformulier"],
    ["customer-portal", "Customer portal", "Klantportaal"],
    ["import", "Import", "Import"],
    ["api", "Another system", "Een ander systeem"],
    ["upgrade", "Assumed at upgrade", "Aangenomen bij de upgrade"],
    ["preferences-page", "Preferences page", "Voorkeurenpagina"],
    ["one-click", "One-click unsubscribe", "Afmelden met één klik"],
    ["complaint", "Complaint", "Klacht"],
    ["unknown", "Unknown", "Onbekend"],
  ],
};

/** Adds the columns and names what is built in; what has none is called by its key. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, names] of Object.entries(NAMES)) {
    await sql`alter table ${sql.table(table)} add column name_by_language jsonb`.execute(db);
    for (const [key, en, nl] of names) {
      const text = JSON.stringify({ en, nl });
      await sql`update ${sql.table(table)} set name_by_language = ${text}::jsonb where key = ${key}`.execute(
        db,
      );
    }
    await sql`alter table ${sql.table(table)} add check (name_by_language ? 'en')`.execute(db);
  }
  await sql`alter table legal_bases add column is_active boolean not null default true`.execute(db);
  await sql`alter table sources add column is_active boolean not null default true`.execute(db);
}
