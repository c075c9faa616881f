import { IndentationText, Project, type StatementStructures } from "ts-morph";
import type { PlannedFile } from "../plan.js";
import { kindsText, moduleModelsText, portModelsText } from "../tree/emit-models.js";
import { supportText } from "../tree/emit-support.js";
import { resourcesOf } from "../tree/emit-tree.js";
import { commandsStatements } from "./commands.js";
import { enumsStatements } from "./enums.js";
import { commandMapText, connectionText, defaultsText, folderIndex, modelsText, tableText } from "./tables.js";

/** A file with its text. */
export interface EmittedFile {
  /** From the output folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes the text of every planned file.
 * @param schemaName how the schema's folder is called in the first line of each
 */
export function emit(files: readonly PlannedFile[], schemaName: string): EmittedFile[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
  return files.map((file) => ({ path: file.path, text: `${header(file, schemaName)}\n${body(file, project)}\n` }));
}

/** Says what the file came from, so that nobody edits it by hand. */
function header(file: PlannedFile, schemaName: string): string {
  const source = file.kind === "commands" || file.kind === "enums" ? file.group.path : schemaName;
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.`;
}

function body(file: PlannedFile, project: Project): string {
  switch (file.kind) {
    case "commands":
      return printed(project, file.path, commandsStatements(file.group));
    case "enums":
      return printed(project, file.path, enumsStatements(file.group));
    case "commandsIndex":
    case "enumsIndex":
      return folderIndex(file.groups);
    case "table":
      return tableText(file.model);
    case "commandMap":
      return commandMapText(file.model);
    case "defaults":
      return defaultsText(file.model);
    case "models":
      return modelsText(file.model);
    case "support":
      return supportText(file.model);
    case "connection":
      return connectionText(file.model);
    case "resources":
      return printed(project, file.path, resourcesOf(file.of, file.model));
    case "portModels":
      return portModelsText(file.model);
    case "moduleModels":
      return moduleModelsText(file.model);
    case "kinds":
      return kindsText(file.model);
    case "resourcesIndex":
      return file.files.map((name) => `export * from "./resources/${name}.js";`).join("\n");
    case "portConfig":
      return PORT_CONFIG;
    case "recording":
      return RECORDING;
    case "codecIndex":
      return 'export * from "../../runtime/xena/codec/index.js";\nexport { table } from "./table.js";';
    case "index":
      return file.hasTree ? `${INDEX}\n${TREE_INDEX}` : INDEX;
    default:
      return file satisfies never;
  }
}

function printed(project: Project, path: string, statements: StatementStructures[]): string {
  return project.createSourceFile(path, { statements }).getFullText().trimEnd();
}

const INDEX = `export * from "../../runtime/xena/index.js";
export type { CommandMap, CommandName } from "./command-map.js";
export * as commands from "./commands/index.js";
export { XenaConnection } from "./connection.js";
export * as enums from "./enums/index.js";
export { type ModuleModel, models } from "./models.js";
export { table } from "./table.js";`;

const TREE_INDEX = `export * from "../../runtime/xena/tree/index.js";
export * as modules from "./modules.js";
export { loadPortConfig, savePortConfig } from "./port-config.js";
export * as ports from "./ports.js";
export { recordTo } from "./recording.js";
export * from "./resources/items.js";
export * from "./resources/parts.js";
export * from "./resources/testers.js";`;

const PORT_CONFIG = `import {
  type LoadPortConfig,
  portConfigLoader,
  portConfigSaver,
  type SavePortConfig,
} from "../../runtime/xena/tree/index.js";
import { table } from "./table.js";

/** Reads the settings of a port as the text of a port configuration, as \`.xpc\` files hold it. */
export const savePortConfig: SavePortConfig = /* @__PURE__ */ portConfigSaver(table);

/**
 * Carries out the text of a port configuration on a reserved port.
 * @throws PortConfigSyntaxError before anything is sent, for a line that is none; PortConfigError when the port refuses lines
 */
export const loadPortConfig: LoadPortConfig = /* @__PURE__ */ portConfigLoader(table);`;

const RECORDING = `import { type RecordTo, recorderOf } from "../../runtime/xena/recording/record-to.js";
import { table } from "./table.js";

/**
 * Writes every frame of a tester or connection to a file, in both directions, with times and without passwords, until the recording is
 * closed: \`await using recording = await recordTo(tester, "lab.jsonl")\`.
 * @throws LabwireError \`RECORDING_FAILED\` when the file cannot be opened
 */
export const recordTo: RecordTo = /* @__PURE__ */ recorderOf(table);`;
