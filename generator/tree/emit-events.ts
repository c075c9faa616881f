import {
  type InterfaceDeclarationStructure,
  type MethodSignatureStructure,
  type OptionalKind,
  StructureKind,
} from "ts-morph";
import { camelCase, valuesName } from "../plan.js";
import type { Method } from "./contents.js";
import { type EmitContext, need } from "./imports.js";
import type { EventModel, ResourceModel } from "./model.js";

/** Method that calls back at an event: `onTrafficChange`. */
export function eventMethod(event: EventModel, context: EmitContext): Method {
  const key = camelCase(event.name);
  return {
    name: `on${key[0]?.toUpperCase()}${key.slice(1)}Change`,
    parameters: [{ name: "callback", type: `(resource: this, values: ${valuesOf(event, context)}) => unknown` }],
    returnType: "() => void",
    docs: [`Calls back when it changes: ${event.command.summary} Returns a function that takes the subscription back.`],
  };
}

/** Commands by the name of their event. */
export function eventsText(events: readonly EventModel[], { imports }: EmitContext): string {
  const entries = events.map(({ name, command }) => {
    need(imports, `../commands/${command.group}.js`, command.name);
    return `${camelCase(name)}: ${command.name}`;
  });
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** Types of the events by name, when the resource adds any to those of its base. */
export function eventsInterface(resource: ResourceModel, context: EmitContext): InterfaceDeclarationStructure[] {
  if (resource.events.length === 0) return [];
  const base = nextWithEvents(resource.base, context);
  if (base !== undefined) need(context.imports, context.fileOf(base), `type ${base}Events`);
  return [
    {
      kind: StructureKind.Interface,
      name: `${resource.name}Events`,
      isExported: true,
      docs: [`What \`events\` of ${resource.name} gives, by the name of the event.`],
      extends: base === undefined ? [] : [`${base}Events`],
      properties: resource.events.map((event) => ({
        name: camelCase(event.name),
        type: valuesOf(event, context),
        isReadonly: true,
        docs: [event.command.summary],
      })),
    },
  ];
}

/** The typed `events` of a resource: by the name of an event, or by a pushed command. */
export function eventsMethods(
  resource: ResourceModel,
  { imports }: EmitContext,
): OptionalKind<MethodSignatureStructure>[] {
  if (resource.events.length === 0) return [];
  for (const name of ["EventOptions", "EventStream", "PushOf"])
    need(imports, "../../../runtime/xena/tree/event-stream.js", `type ${name}`);
  need(imports, "../../../runtime/xena/tree/scope.js", "type AnyCommand");
  const options = { name: "options", type: "EventOptions", hasQuestionToken: true };
  return [
    {
      name: "events",
      typeParameters: [`Name extends keyof ${resource.name}Events`],
      parameters: [{ name: "name", type: "Name" }, options],
      returnType: `EventStream<${resource.name}Events[Name]>`,
      docs: [
        "Follows an event: its new values, as they arrive. @throws LabwireError `GONE` when the resource is no more",
      ],
    },
    {
      name: "events",
      typeParameters: ["Command extends AnyCommand"],
      parameters: [{ name: "command", type: "Command" }, options],
      returnType: "EventStream<PushOf<Command>>",
      docs: ["Follows the pushes of a command. @throws LabwireError `GONE` when the resource is no more"],
    },
  ];
}

function valuesOf({ command }: EventModel, { imports }: EmitContext): string {
  if (command.get === undefined) return "undefined";
  const values = valuesName(command.name);
  need(imports, `../commands/${command.group}.js`, `type ${values}`);
  return values;
}

function nextWithEvents(name: string | undefined, context: EmitContext): string | undefined {
  const found = context.model.tree.resources.find((resource) => resource.name === name);
  if (found === undefined || found.events.length > 0) return found?.name;
  return nextWithEvents(found.base, context);
}
