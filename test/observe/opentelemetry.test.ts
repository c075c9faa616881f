import {
  type Attributes,
  type BatchObservableCallback,
  createNoopMeter,
  type Meter,
  type Observable,
  type Span,
  SpanKind,
  type SpanOptions,
  type SpanStatus,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import { Connection, commands } from "labwire/xena";
import { instrument, observeMetrics } from "labwire/xena/opentelemetry";
import { describe, expect, onTestFinished, test } from "vitest";
import { MemoryTransport } from "../support/memory-transport.js";
import { answer, status } from "../support/replies.js";

/** A span that only remembers. */
interface Kept {
  readonly name: string;
  readonly options: SpanOptions;
  readonly attributes: Attributes;
  status: SpanStatus | undefined;
  ends: number;
}

/** A tracer that keeps its spans. */
function keepingTracer(): { tracer: Tracer; spans: Kept[] } {
  const spans: Kept[] = [];
  const startSpan = (name: string, options: SpanOptions = {}): Span => {
    const kept: Kept = { name, options, attributes: { ...options.attributes }, status: undefined, ends: 0 };
    spans.push(kept);
    const span = {
      setAttribute: (key: string, value: string) => {
        kept.attributes[key] = value;
      },
      setStatus: (given: SpanStatus) => {
        kept.status = given;
      },
      end: () => {
        kept.ends++;
      },
    };
    return span as unknown as Span;
  };
  return { tracer: { startSpan } as unknown as Tracer, spans };
}

/** A meter that collects when it is told to. */
class CollectingMeter {
  readonly callbacks = new Set<BatchObservableCallback>();
  readonly #names = new Map<Observable, string>();
  readonly meter: Meter = Object.assign(Object.create(createNoopMeter()) as Meter, {
    createObservableCounter: (name: string) => this.#make(name),
    createObservableGauge: (name: string) => this.#make(name),
    addBatchObservableCallback: (callback: BatchObservableCallback) => void this.callbacks.add(callback),
    removeBatchObservableCallback: (callback: BatchObservableCallback) => void this.callbacks.delete(callback),
  });

  collect(): { name: string; value: number; attributes: Attributes }[] {
    const seen: { name: string; value: number; attributes: Attributes }[] = [];
    const observe = (what: Observable, value: number, attributes: Attributes = {}): void => {
      seen.push({ name: this.#names.get(what) ?? "", value, attributes });
    };
    for (const callback of this.callbacks) void callback({ observe } as never);
    return seen;
  }

  #make(name: string): Observable {
    const observable = { addCallback: () => {}, removeCallback: () => {} };
    this.#names.set(observable, name);
    return observable;
  }
}

/** A connection that answers by itself: comments with a text, everything else with a status. */
function answering(): Connection {
  const transport = new MemoryTransport();
  transport.onWrite = (bytes) => {
    for (let at = 0; at < bytes.length; at += 16) {
      const frame = bytes.subarray(at, at + 16);
      const reply =
        (frame[9] as number) === (commands.P_COMMENT.spec.code & 0xff) ? answer(frame, { comment: "a" }) : undefined;
      transport.receive(reply ?? status((frame[15] as number) + 0, "BADPORT"));
    }
  };
  return new Connection(transport);
}

describe("instrument", () => {
  test("makes a span of a request, with where it goes and how it ended", async () => {
    const { tracer, spans } = keepingTracer();
    onTestFinished(instrument({ tracer }));
    const connection = answering();
    await new commands.P_COMMENT(connection, 2, 5).get();
    await new commands.P_TRAFFIC(connection, 2, 5).get().catch(() => {});
    expect(spans).toMatchObject([
      {
        name: "get P_COMMENT",
        options: { kind: SpanKind.CLIENT },
        attributes: {
          "labwire.target": "2/5",
          "labwire.request_id": 1,
          "labwire.outcome": "OK",
          "server.address": "memory",
        },
        status: undefined,
        ends: 1,
      },
      {
        name: "get P_TRAFFIC",
        attributes: { "labwire.outcome": "BADPORT", "error.type": "BADPORT" },
        status: { code: SpanStatusCode.ERROR },
        ends: 1,
      },
    ]);
  });

  test("makes none where it is told not to, nor after its end, and leaves none open", async () => {
    const { tracer, spans } = keepingTracer();
    const end = instrument({ tracer, isTraced: ({ command }) => command === "P_COMMENT" });
    const connection = new Connection(new MemoryTransport());
    void new commands.P_TRAFFIC(connection, 0, 0).get().catch(() => {});
    void new commands.P_COMMENT(connection, 0, 0).get().catch(() => {});
    expect(spans.map(({ name, ends }) => [name, ends])).toEqual([["get P_COMMENT", 0]]);
    end();
    void new commands.P_COMMENT(connection, 0, 0).get().catch(() => {});
    connection.destroy();
    await connection.closed;
    expect(spans.map(({ name, ends }) => [name, ends])).toEqual([["get P_COMMENT", 1]]);
  });

  test("takes the tracer of the global provider unless it is given one", async () => {
    const { tracer, spans } = keepingTracer();
    trace.setGlobalTracerProvider({ getTracer: () => tracer });
    onTestFinished(() => trace.disable());
    onTestFinished(instrument());
    await new commands.P_COMMENT(answering(), 0, 0).get();
    expect(spans).toHaveLength(1);
  });
});

describe("observeMetrics", () => {
  test("tells what was counted whenever it is collected, until its end", async () => {
    const collector = new CollectingMeter();
    const connection = answering();
    const end = observeMetrics([connection], { meter: collector.meter, attributes: { rack: "7" } });
    const requests = (): number[] =>
      collector.collect().flatMap(({ name, value }) => (name === "labwire.xena.requests" ? [value] : []));
    expect(requests()).toEqual([0]);
    await new commands.P_COMMENT(connection, 0, 0).get();
    await new commands.P_TRAFFIC(connection, 0, 0).get().catch(() => {});
    expect(requests()).toEqual([2]);
    const seen = collector.collect();
    for (const { attributes } of seen) expect(attributes).toMatchObject({ rack: "7", "labwire.tester": "memory" });
    expect(seen).toContainEqual({
      name: "labwire.xena.errors",
      value: 1,
      attributes: { rack: "7", "labwire.tester": "memory", "error.type": "BADPORT" },
    });
    expect(seen.filter(({ name }) => name === "labwire.xena.round_trip")).toHaveLength(4);
    end();
    expect(collector.collect()).toEqual([]);
  });
});
