import { type StatementStructures, StructureKind, VariableDeclarationKind } from "ts-morph";
import type { EnumGroupModel, EnumModel } from "../model.js";
import { enumText } from "./descriptor.js";

/** Statements of a group's enums: for each a type of its member names and a constant that holds them. */
export function enumsStatements(group: EnumGroupModel): StatementStructures[] {
  return [
    {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: "../../../runtime/xena/enumeration.js",
      namedImports: [{ name: "enumeration" }],
    },
    ...group.enums.flatMap(enumStatements),
  ];
}

function enumStatements(model: EnumModel): StatementStructures[] {
  const { name, flags, summary } = model;
  const members = model.members.map((member) => {
    const doc =
      member.aliasOf === undefined
        ? `${sentence(member.summary)}Number ${member.value}.`
        : `Another name for ${member.aliasOf}.`;
    return `/** ${doc} */\nreadonly ${member.name}: "${member.name}";`;
  });
  const args = [JSON.stringify(name), JSON.stringify(enumText(model)), ...(flags ? ["true"] : [])];
  return [
    { kind: StructureKind.TypeAlias, name, isExported: true, docs: [summary], type: `keyof typeof ${name}` },
    {
      kind: StructureKind.VariableStatement,
      declarationKind: VariableDeclarationKind.Const,
      isExported: true,
      docs: [flags ? `${summary} A bit set: several members at once.` : summary],
      declarations: [
        { name, type: `{\n${members.join("\n")}\n}`, initializer: `/* @__PURE__ */ enumeration(${args.join(", ")})` },
      ],
    },
  ];
}

function sentence(summary: string | undefined): string {
  return summary === undefined ? "" : `${summary[0]?.toUpperCase()}${summary.slice(1)}. `;
}
