"""Measures the vendor's Python driver for `npm run bench -- --python DIR`.

One JSON object per line comes in and names a workload; one line goes out with seconds, or how many there were per second.
"""

import asyncio
import json
import sys
import time

from xoa_driver import testers, utils
from xoa_driver.lli import TransportationHandler, commands, establish_connection


async def opened(port):
    handler = TransportationHandler(enable_logging=False)
    await establish_connection(handler, host="127.0.0.1", port=port)
    return handler


def makers_of(handler, mix):
    """Functions that make a request each; the command objects are made once."""

    def maker(name, address, args=None):
        command = getattr(commands, name)(handler, *address)
        return command.get if args is None else lambda: command.set(*args)

    return [maker(*entry) for entry in mix]


async def per_second(count, run, seconds):
    started = time.perf_counter()
    done = 0
    while True:
        await run()
        done += count
        elapsed = time.perf_counter() - started
        if elapsed >= seconds:
            return done / elapsed


class Peer:
    def __init__(self):
        self.handlers = {}

    async def makers(self, port, mix, count):
        if port not in self.handlers:
            self.handlers[port] = await opened(port)
        made = makers_of(self.handlers[port], mix)
        return [made[i % len(made)] for i in range(count)]

    async def gather(self, port, mix, count, seconds):
        makers = await self.makers(port, mix, count)
        return await per_second(count, lambda: asyncio.gather(*[make() for make in makers]), seconds)

    async def apply(self, port, mix, count, seconds):
        makers = await self.makers(port, mix, count)
        return await per_second(count, lambda: utils.apply(*[make() for make in makers]), seconds)

    async def one_by_one(self, port, mix, count, seconds):
        makers = await self.makers(port, mix, count)

        async def run():
            for make in makers:
                await make()

        return await per_second(count, run, seconds)

    async def together(self, port, mix, count):
        makers = await self.makers(port, mix, count)
        started = time.perf_counter()
        await asyncio.gather(*[make() for make in makers])
        return time.perf_counter() - started

    async def connect(self, port):
        started = time.perf_counter()
        tester = testers.L23Tester(host="127.0.0.1", username="bench", port=port, enable_logging=False)
        await tester
        took = time.perf_counter() - started
        await tester.session.logoff()
        return took


async def main():
    peer = Peer()
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        options = json.loads(line)
        workload = getattr(peer, options.pop("workload"))
        print(json.dumps({"value": await workload(**options)}), flush=True)


asyncio.run(main())
