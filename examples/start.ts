import { join } from "node:path";
import { generate, SchemaError } from "labwire/generator";

const ROOT = join(import.meta.dirname, "..");

/** Validates the schema and brings the bindings up to date, before anything imports them. */
function regenerate(): void {
  const started = performance.now();
  const { counts, changed, files } = generate({
    schema: join(ROOT, "schema", "xena"),
    out: join(ROOT, "generated", "xena"),
  });
  const ms = Math.round(performance.now() - started);
  console.log(
    `schema valid: ${counts.commands} commands, ${counts.fields} fields, ${counts.enums} enums; ` +
      `${files} files generated in ${ms} ms, ${changed.length === 0 ? "none changed" : `${changed.length} changed`}`,
  );
}

try {
  regenerate();
  const { main } = await import("./two-port/main.js");
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SchemaError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
