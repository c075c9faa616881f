"""Does with the vendor's driver what the fault suite does with Labwire, one thing a line.

Reads JSON lines {"port", "act", "batch"} and writes JSON lines: {"event": "ready"} when trouble may come, after which a line is
awaited, and {"event": "done", "outcome", "then"}. Every line is dealt with in a process of its own, since what hangs stays behind.
"""

import asyncio
import json
import os
import sys

from xoa_driver import testers
from xoa_driver.utils import apply

LIMIT = float(os.environ.get("LIMIT", "9"))
QUIET_SECONDS = 4.5
HEARTBEAT_SECONDS = 7


def say(**what):
    print(json.dumps(what), flush=True)


async def outcome_of(awaitable):
    """`ok`, the class of what is raised, or that nothing comes."""
    try:
        return "ok", await asyncio.wait_for(awaitable, LIMIT)
    except asyncio.TimeoutError:
        return "hangs", None
    except asyncio.CancelledError:
        return "cancelled", None
    except BaseException as error:
        return type(error).__name__, None


async def connected(tester):
    return await tester


def texts(size):
    return [f"n{i - i % 2}" for i in range(size)]


async def batch(port, size):
    requests = [port.comment.set(text) if i % 2 == 0 else port.comment.get() for i, text in enumerate(texts(size))]
    word, replies = await outcome_of(apply(*requests))
    if word != "ok":
        return word
    read = [reading(replies[i]) for i in range(1, size, 2)]
    wrong = sum(1 for i, comment in enumerate(read) if comment != texts(size)[i * 2 + 1])
    return "ok" if wrong == 0 else f"{wrong} other values"


def reading(reply):
    """Values are decoded when they are read, so reading may raise; a reply may be None."""
    try:
        return reply.comment
    except Exception as error:
        return error


async def act(order, tester):
    if order["act"] == "connect":
        return (await outcome_of(connected(tester)))[0]
    await connected(tester)
    port = tester.modules.obtain(0).ports.obtain(0)
    await port.reservation.set_reserve()
    heard = 0

    async def hear(*_):
        nonlocal heard
        heard += 1

    port.on_traffic_change(hear)
    say(event="ready")
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
    if order["act"] == "batch":
        return await batch(port, order["batch"])
    if order["act"] == "logoff":
        return (await outcome_of(tester.session.logoff()))[0]
    await asyncio.sleep(QUIET_SECONDS)
    return f"{heard} pushes" if order["act"] == "listen" else "ok"


async def cell(order):
    loud = []
    asyncio.get_running_loop().set_exception_handler(
        lambda _, context: loud.append(type(context.get("exception")).__name__)
    )
    seconds = HEARTBEAT_SECONDS if order["act"] == "wait" else 130
    tester = testers.L23Tester("127.0.0.1", "faults", port=order["port"], session_timeout=seconds)
    try:
        outcome = await act(order, tester)
    except BaseException as error:
        outcome = f"before: {type(error).__name__}"
    then = ""
    if outcome == "ok" or not order["act"] == "connect":
        then = "" if order["act"] == "logoff" else (await outcome_of(tester.name.get()))[0]
    say(event="done", outcome=outcome, then=then, loud=sorted(set(loud)))
    sys.stdout.flush()
    os._exit(0)


def main():
    while line := sys.stdin.readline():
        child = os.fork()
        if child == 0:
            asyncio.run(cell(json.loads(line)))
        os.waitpid(child, 0)


main()
