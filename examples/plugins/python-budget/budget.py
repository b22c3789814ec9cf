import planlint


@planlint.check(
    "budget-without-source",
    title={"zh": "资金来源不明", "en": "Budget without a source"},
    summary={"zh": "写了金额，没有写来源。", "en": "A task has an amount of money and no source."},
    rationale={"zh": "没有来源的资金无法落实。", "en": "Money from nowhere cannot be spent."},
    kinds=[{
        "id": "no-source", "severity": "warning", "draft": "info",
        "summary": {"zh": "没有写来源", "en": "no source"},
    }],
    options=[{
        "key": "least", "type": "integer", "default": 0, "min": 0,
        "summary": {"zh": "只看不少于这么多元的资金", "en": "Only sums of at least so many yuan."},
    }],
    examples=[
        {
            "kind": "no-source",
            "bad": "plan: 清溪县2026年教育工作任务分解表\n"
            "tasks:\n"
            "  - title: 新建城东幼儿园\n"
            "    budget: {amount: ⟦720万元⟧}\n",
        },
        {
            "good": "plan: 清溪县2026年教育工作任务分解表\n"
            "tasks:\n"
            "  - title: 新建城东幼儿园\n"
            "    budget: {amount: 720万元, source: 省级专项资金}\n",
        },
    ])
def budget_without_source(plan, options):
    for task in plan.tasks:
        budget = task.budget
        if task.damaged or budget is None or budget.amount is None or budget.source is not None:
            continue
        if amount(budget) >= options["least"]:
            yield planlint.finding(
                "no-source", at=budget.amount,
                message={
                    "zh": "{task}未写明资金来源", "en": "{task} names no source of its money",
                    "arguments": {"task": {"task": task.index}},
                },
                help={"zh": "补写“来源”", "en": "add the “source”"})


@planlint.check(
    "budget-total", scope="run",
    title={"zh": "资金总额超限", "en": "Budgets beyond the total"},
    summary={"zh": "全部计划的资金合计超过限额。", "en": "The budgets of all plans are more than there is."},
    kinds=[{
        "id": "over", "severity": "warning",
        "summary": {"zh": "合计超过限额", "en": "more than the limit"},
    }],
    options=[{
        "key": "limit", "type": "integer", "default": 1000000000, "min": 0,
        "summary": {"zh": "限额（元）", "en": "The limit, in yuan."},
    }])
def budget_total(plans, options):
    total = 0
    for plan in plans:
        if plan.earlier:
            continue
        for task in plan.tasks:
            if task.budget is None or amount(task.budget) == 0:
                continue
            before, total = total, total + amount(task.budget)
            if before <= options["limit"] < total:
                yield planlint.finding(
                    "over", at=task.budget.amount or task.budget, plan=plan,
                    message={
                        "zh": "资金累计{total}元，超过限额{limit}元",
                        "en": "the budgets come to {total} yuan, over the limit of {limit}",
                        "arguments": {"total": int(total), "limit": options["limit"]},
                    })


def amount(budget):
    """The money of a budget, in yuan; 0 where no figure was read."""
    text = budget.amount or budget.text
    values = [q.value for q in text.quantities if q.unit == "元"] if text else []
    return values[0] if values and values[0] else 0


planlint.main()
