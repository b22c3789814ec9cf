"""Plugins for plan-lint in Python: copy this file beside yours. It needs Python 3.8 and nothing else.

    import planlint

    @planlint.check("no-budget", "A task without a budget", kinds={"missing": "warning"})
    def no_budget(plan, options):
        for task in plan.tasks:
            if task.budget is None:
                yield planlint.finding("missing", at=task.title or task, message="no budget")

    planlint.main()

The protocol, and every field of a plan: docs/plugin-protocol.md.
"""

import json
import sys

__all__ = ["check", "finding", "related", "fix", "edit", "main", "units", "settings"]

#: The units that exist, where the user gave a directory: objects with name, aliases, parent.
units = []
#: What the user wrote under `options` of the plugin.
settings = {}

_PROTOCOL = 1
_checks = {}
# Lists that are left out where they are empty.
_LISTS = frozenset(
    "clauses quantities dates sections tasks issuer secrecy publicity to attachments extensions"
    " units leader owner targets milestones implements after breakdown".split()
)


class Node(dict):
    """An object of a plan: `task.title.text`. What is not there is None, a list that is not there is empty."""

    __slots__ = ()

    def __getattr__(self, name):
        value = self.get(name)
        return () if value is None and name in _LISTS else value

    def part(self, start, end=None):
        """A part of a text: from scalar `start` to `end`, or where a clause, a quantity or a date stands."""
        if isinstance(start, dict):
            start, end = start["range"]
        return {"node": self["node"], "range": [start, end]}

    def words(self, reading):
        """The words of a clause, a quantity or a date of this text."""
        start, end = reading["range"]
        return self["text"][start:end]


def check(id, title, kinds, scope="plan", options=(), examples=(), summary=None, rationale=None):
    """Makes a function a check. It gets a plan and its options (scope "run": all plans) and yields findings.

    Texts are in one language, or {"zh": …, "en": …}. `kinds` is {name: severity}, or objects as in the protocol.
    """
    if isinstance(kinds, dict):
        kinds = [{"id": name, "severity": severity} for name, severity in kinds.items()]
    description = _given(
        id=id, title=title, scope=scope, kinds=list(kinds), options=list(options),
        examples=list(examples), summary=summary, rationale=rationale)

    def register(function):
        _checks[id] = (description, function)
        return function

    return register


def finding(kind, at, message, plan=None, **more):
    """A finding at a node or a part of one. `more`: label, note, help, related, fixes, sensitive."""
    return _given(
        kind=kind, message=message, plan=None if plan is None else plan["plan"], **_place(at), **more)


def related(at, message, plan=None):
    """Another place that a finding speaks of."""
    return _given(message=message, plan=None if plan is None else plan["plan"], **_place(at))


def fix(title, edits, safe=False):
    """A change that mends a finding."""
    return {"title": title, "edits": list(edits), "safe": safe}


def edit(at, text):
    """A new text for a node or a part of one."""
    return _given(text=text, **_place(at))


def main():
    """Answers plan-lint until it has no more to ask."""
    out = sys.stdout.buffer
    # What a check prints must not get between the answers.
    sys.stdout = sys.stderr

    def send(message):
        out.write(json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode())
        out.write(b"\n")
        out.flush()

    runs = {}
    for line in sys.stdin.buffer:
        message = json.loads(line, object_hook=Node)
        answer = _handlers.get(message.type, _ignore)(message, runs)
        if answer is not None:
            send(answer)


def _hello(message, runs):
    settings.update(message.options or {})
    versions = message.protocol
    if not versions.min <= _PROTOCOL <= versions.max:
        return {"type": "failure", "message": "planlint.py speaks version %d of the protocol" % _PROTOCOL}
    return {"type": "hello", "protocol": _PROTOCOL, "checks": [d for d, _ in _checks.values()]}


def _run(message, runs):
    options = {check.id: check.options for check in message["checks"]}
    runs[message.run] = {"options": options, "plans": {}}
    units[:] = message.units


def _plan(message, runs):
    run, model = runs[message.run], message.model
    model["plan"] = message.plan
    found = []
    for id, options in run["options"].items():
        description, function = _checks[id]
        if description["scope"] == "run":
            run["plans"][message.plan] = model
        else:
            found += _found(id, function(model, options))
    return {"type": "findings", "plan": message.plan, "findings": found}


def _join(message, runs):
    run, plans = runs[message.run], []
    for entry in message.plans:
        model = run["plans"][entry.plan]
        model.update(context=entry.context, earlier=entry.earlier)
        plans.append(model)
    found = _found(message.check, _checks[message.check][1](plans, run["options"][message.check]))
    return {"type": "findings", "join": message.join, "findings": found}


def _end(message, runs):
    runs.pop(message.run, None)


def _ignore(message, runs):
    """A message that a later version of the protocol may have."""


def _found(id, findings):
    return [dict(finding, check=id) for finding in findings or ()]


def _place(at):
    return _given(node=at["node"], range=at.get("range"))


def _given(**members):
    return {name: value for name, value in members.items() if value is not None}


_handlers = {"hello": _hello, "run": _run, "plan": _plan, "join": _join, "end": _end}
