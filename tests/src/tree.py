"""The accessibility tree of one program, as assistive technology gets it: role, name and states of each node, in order, as JSON."""

import json
import sys
import time

import pyatspi

LONGEST = 20.0


def program(process):
    """The program of this process, once it is there."""
    deadline = time.monotonic() + LONGEST
    while time.monotonic() < deadline:
        for found in pyatspi.Registry.getDesktop(0):
            if found and found.get_process_id() == process:
                return found
        time.sleep(0.1)
    sys.exit("the program is in no accessibility tree")


def told(node):
    """What is told of a node and of all below it."""
    states = [pyatspi.stateToString(state) for state in node.getState().getStates()]
    yield {"role": node.getRoleName(), "name": node.name or "", "states": states}
    for child in node:
        if child:
            yield from told(child)


json.dump(list(told(program(int(sys.argv[1])))), sys.stdout)
