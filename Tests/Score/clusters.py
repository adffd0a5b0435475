"""Coreference by the measures of CoNLL-2012: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998), CEAFe (Luo 2005)."""
from collections import Counter, defaultdict


def groups(labels):
    """From mention → label to the sets of mentions that have one label."""
    found = defaultdict(set)
    for mention, label in labels.items():
        found[label].add(mention)
    return list(found.values())


def harmonic(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def muc(gold, found):
    """Links: how many of a group's are kept where the other side cuts it."""
    def kept(these, others):
        right = all_links = 0
        for group in groups(these):
            pieces = {others[m] for m in group if m in others}
            alone = sum(m not in others for m in group)
            right += len(group) - len(pieces) - alone
            all_links += len(group) - 1
        return right / all_links if all_links else 0.0
    return harmonic(kept(found, gold), kept(gold, found))


def b_cubed(gold, found):
    """Mentions: how much of each one's group is shared."""
    theirs, ours = {}, {}
    for table, labels in ((theirs, gold), (ours, found)):
        for group in groups(labels):
            table.update(dict.fromkeys(group, group))
    both = gold.keys() & found.keys()
    precision = sum(len(ours[m] & theirs[m]) / len(ours[m]) for m in both) / len(found) if found else 0.0
    recall = sum(len(ours[m] & theirs[m]) / len(theirs[m]) for m in both) / len(gold) if gold else 0.0
    return harmonic(precision, recall)


def ceaf_e(gold, found):
    """Groups: the best assignment of ours to theirs."""
    theirs, ours = groups(gold), groups(found)
    of_mention = {mention: index for index, group in enumerate(ours) for mention in group}
    shared = [Counter(of_mention[m] for m in group if m in of_mention) for group in theirs]
    total = 0.0
    for rows, columns in components(shared):
        matrix = [[2 * shared[r][c] / (len(theirs[r]) + len(ours[c])) for c in columns] for r in rows]
        total += best_assignment(matrix)
    return harmonic(total / len(ours) if ours else 0.0, total / len(theirs) if theirs else 0.0)


def components(shared):
    """Rows and columns that have to do with each other, so that assignments stay small."""
    rows_of = defaultdict(list)
    for row, counts in enumerate(shared):
        for column in counts:
            rows_of[column].append(row)
    seen = set()
    for first, counts in enumerate(shared):
        if first in seen or not counts:
            continue
        rows, columns, waiting = [], set(), [first]
        seen.add(first)
        while waiting:
            row = waiting.pop()
            rows.append(row)
            for column in shared[row].keys() - columns:
                columns.add(column)
                waiting += [other for other in rows_of[column] if other not in seen]
                seen.update(rows_of[column])
        yield rows, sorted(columns)


def best_assignment(matrix):
    """The greatest sum with at most one of each row and column: successive shortest paths with potentials."""
    if len(matrix) > len(matrix[0]):
        matrix = [list(column) for column in zip(*matrix)]
    size, width = len(matrix), len(matrix[0])
    row_price, column_price = [0.0] * size, [0.0] * width
    owner = [None] * width
    for row in range(size):
        distance = [float("inf")] * width
        previous = [None] * width
        done = [False] * width
        current, column, level = row, None, 0.0
        while current is not None:
            for other in range(width):
                if not done[other]:
                    cost = level - matrix[current][other] - row_price[current] - column_price[other]
                    if cost < distance[other]:
                        distance[other], previous[other] = cost, column
            column = min((c for c in range(width) if not done[c]), key=distance.__getitem__)
            done[column] = True
            level = distance[column]
            current = owner[column]
        for other in range(width):
            if done[other] and other != column:
                column_price[other] += distance[other] - level
                row_price[owner[other]] -= distance[other] - level
        row_price[row] += level
        while column is not None:
            before = previous[column]
            owner[column] = owner[before] if before is not None else row
            column = before
    return sum(matrix[row][column] for column, row in enumerate(owner) if row is not None)


def conll(gold, found):
    """The three measures and their mean, in per cent."""
    scores = {"MUC": muc(gold, found), "B3": b_cubed(gold, found), "CEAFe": ceaf_e(gold, found)}
    scores["CoNLL"] = sum(scores.values()) / 3
    return {name: 100 * value for name, value in scores.items()}
