import { join } from "node:path";

/** Root of the project. */
export const ROOT: string = join(import.meta.dirname, "..");
