"""Makes reference.json: statistics recomputed by NumPy, SciPy and exact fractions, independently of this package.

Run: python make.py > reference.json, then format the file (NumPy >= 2.4, SciPy >= 1.17).
"""

import json
from fractions import Fraction
from math import sqrt

import numpy
from scipy import stats

SHARES = [0, 1 / 64, 0.125, 0.25, 0.3125, 0.5, 0.6875, 0.75, 0.875, 63 / 64, 1]
METHODS = [
    "inverted_cdf", "averaged_inverted_cdf", "closest_observation", "interpolated_inverted_cdf",
    "hazen", "weibull", "linear", "median_unbiased", "normal_unbiased",
]
random = numpy.random.default_rng(20240607)


def rounded(values, digits):
    return [float(round(v, digits)) for v in values]


SAMPLES = {
    "two": [3.0, 8.0],
    "three": [-1.5, 0.0, 4.0],
    "four": [10.0, 20.0, 30.0, -20.0],
    "ties": [3.0, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5],
    "eight": [1.0, 2, 4, 7, 8, 9, 10, 12],
    "decimal": rounded(random.normal(50, 12, 25), 2),
    "skewed": rounded(numpy.exp(random.normal(2, 1, 64)), 4),
    "levels": [float(v) for v in random.integers(1, 6, 101)],
    "shifted": rounded(1e9 + random.random(40), 3),
}


def quantiles(values):
    return [[float(numpy.quantile(values, s, method=m)) for s in SHARES] for m in METHODS]


def moments(values):
    exact = [Fraction(v) for v in values]
    n = len(exact)
    mean = sum(exact) / n
    m2, m3, m4 = (sum((v - mean) ** p for v in exact) / n for p in (2, 3, 4))
    sample = m2 * n / (n - 1)
    g1 = float(m3) / sqrt(m2) / float(m2)
    g2 = float(m4 / m2**2 - 3)
    assert abs(g1 - stats.skew(values)) < 1e-4 and abs(g2 - stats.kurtosis(values)) < 1e-4
    found = {
        "mean": float(mean),
        "populationVariance": float(m2),
        "sampleVariance": float(sample),
        "g1": g1,
        "g2": g2,
        "b1": float(m3) / sqrt(sample) / float(sample),
        "b2": float(m4 / sample**2 - 3),
    }
    if n >= 3:
        found["G1"] = g1 * sqrt(n * (n - 1)) / (n - 2)
        assert abs(found["G1"] - stats.skew(values, bias=False)) < 1e-4
    if n >= 4:
        found["G2"] = float(((n + 1) * (m4 / m2**2 - 3) + 6) * (n - 1) / ((n - 2) * (n - 3)))
        assert abs(found["G2"] - stats.kurtosis(values, bias=False)) < 1e-4
    return found


def ranks(values):
    found = {}
    for order, signed in (("ascending", values), ("descending", [-v for v in values])):
        for ties in ("min", "max", "dense", "average"):
            found[f"{order} {ties}"] = [float(r) for r in stats.rankdata(signed, method=ties)]
    return found


def pairs(n, levels):
    first = [float(v) for v in random.integers(0, levels, n)]
    second = [float(v) for v in random.integers(0, levels, n) + numpy.array(first) // 2]
    return {
        "first": first,
        "second": second,
        "pearson": float(stats.pearsonr(first, second).statistic),
        "spearman": float(stats.spearmanr(first, second).statistic),
        "kendallTauB": float(stats.kendalltau(first, second, variant="b").statistic),
    }


print(json.dumps({
    "shares": SHARES,
    "samples": {
        name: {"values": values, "quantiles": quantiles(values), "moments": moments(values), "ranks": ranks(values)}
        for name, values in SAMPLES.items()
    },
    "pairs": [pairs(2 + 7 * k, levels) for k, levels in enumerate((40, 3, 5, 10, 100, 4, 1000), start=1)],
}, separators=(",", ":")))
