/** Types of batches, pushes and of the table of commands. Nothing here runs; the type check is the test. */

import {
  type ApplyError,
  apply,
  applyIter,
  type CommandMap,
  type CommandName,
  type Connection,
  enums,
  type Outcome,
  type Request,
  type XenaConnection,
} from "labwire/xena";
import {
  P_COMMENT,
  type P_COMMENT_Values,
  P_RESERVATION,
  P_SPEED,
  P_TRAFFIC,
  type P_TRAFFIC_Input,
  type P_TRAFFIC_Values,
  P_TXPREPARE,
} from "labwire/xena/commands";
import { expectTypeOf } from "vitest";

export async function batches(connection: Connection): Promise<void> {
  const comment = new P_COMMENT(connection, 0, 0);
  const traffic = new P_TRAFFIC(connection, 0, 0);

  const [text, done, state] = await apply(comment.get(), comment.set("x"), traffic.get());
  expectTypeOf(text).toEqualTypeOf<P_COMMENT_Values>();
  expectTypeOf(done).toEqualTypeOf<void>();
  expectTypeOf(state).toEqualTypeOf<P_TRAFFIC_Values>();
  const pair = await apply(comment.get(), traffic.get());
  expectTypeOf(pair.length).toEqualTypeOf<2>();
  // @ts-expect-error two requests have two replies
  pair[2];

  const many: Request<P_COMMENT_Values>[] = [comment.get()];
  const replies = await apply(...many);
  expectTypeOf(replies[0]).toEqualTypeOf<P_COMMENT_Values | undefined>();

  const outcomes = await apply.settled(comment.get(), traffic.get());
  expectTypeOf(outcomes[0]).toEqualTypeOf<Outcome<P_COMMENT_Values>>();
  expectTypeOf<ApplyError["outcomes"]>().toExtend<readonly Outcome[]>();

  for await (const reply of applyIter(many)) expectTypeOf(reply).toEqualTypeOf<P_COMMENT_Values>();
  // @ts-expect-error a batch takes requests, not commands
  apply(comment);
}

export function pushes(connection: Connection, session: XenaConnection): void {
  const off = connection.on(P_TRAFFIC, (push) => {
    expectTypeOf(push.values.onOff).toEqualTypeOf<P_TRAFFIC_Values["onOff"]>();
    expectTypeOf(push.values).not.toBeAny();
    expectTypeOf(push.indices).toEqualTypeOf<readonly number[]>();
    // @ts-expect-error no such field
    push.values.onOf;
  });
  expectTypeOf(off).toEqualTypeOf<() => void>();
  session.on(P_RESERVATION, async (push) => {
    expectTypeOf(push.values.status).not.toBeAny();
  });
  connection.on(P_TXPREPARE, (push) => expectTypeOf(push.values).toEqualTypeOf<undefined>());
  // @ts-expect-error the class itself is what is subscribed to
  connection.on("P_TRAFFIC", () => {});
}

export function commandMap(): void {
  expectTypeOf<CommandMap["P_TRAFFIC"]["get"]>().toEqualTypeOf<P_TRAFFIC_Values>();
  expectTypeOf<CommandMap["P_TRAFFIC"]["set"]>().toEqualTypeOf<P_TRAFFIC_Input>();
  expectTypeOf<CommandMap["P_TRAFFIC"]["push"]>().toEqualTypeOf<P_TRAFFIC_Values>();
  expectTypeOf<CommandMap["P_CAPABILITIES"]["set"]>().toEqualTypeOf<never>();
  expectTypeOf<CommandMap["P_RESET"]>().toEqualTypeOf<{
    readonly get: never;
    readonly set: undefined;
    readonly push: never;
  }>();
  expectTypeOf<CommandMap["P_TXPREPARE"]["push"]>().toEqualTypeOf<undefined>();
  expectTypeOf<"P_TRAFFIC">().toExtend<CommandName>();
  // @ts-expect-error no such command
  expectTypeOf<CommandMap["P_TRAFIC"]>().toBeNever();
}

export function members(): void {
  expectTypeOf(enums.ReservedStatus.RESERVED_BY_YOU).toEqualTypeOf<"RESERVED_BY_YOU">();
  expectTypeOf<enums.OnOff>().toEqualTypeOf<"OFF" | "ON">();
  // @ts-expect-error no such member
  enums.OnOff.MAYBE;
  // @ts-expect-error members are not for changing
  enums.OnOff.ON = "ON";
}

export function speed(connection: Connection): void {
  expectTypeOf(new P_SPEED(connection, 0, 0)).not.toHaveProperty("set");
  expectTypeOf(new P_COMMENT(connection, 0, 0)).toHaveProperty("set");
}
