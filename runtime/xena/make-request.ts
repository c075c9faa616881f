import { codecOf, encodeArguments, resolveIndices } from "./codec/codec.js";
import type { EncodeOptions } from "./codec/encode.js";
import type { Address, CommandSpec, Operation } from "./command-spec.js";
import { Request, type RequestSender } from "./request.js";

/**
 * Makes a request of what a command object hands in.
 * @throws ValueError when the address or a value does not fit
 */
export function makeRequest(
  sender: RequestSender,
  encoding: EncodeOptions,
  spec: CommandSpec,
  address: Address,
  operation: Operation,
  args: readonly unknown[],
  shortcut: string | undefined,
): Request<unknown> {
  const codec = codecOf(spec);
  const indices = resolveIndices(codec, address);
  const value = operation === "set" ? encodeArguments(codec, args, shortcut, encoding) : undefined;
  return new Request(sender, spec, operation, address.module, address.port, indices, value);
}
