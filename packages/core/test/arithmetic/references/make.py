"""Makes the reference tables beside this file: arguments as drawn, results at 200 bits, rounded once (half to even).

Usage: python make.py [points per function] [folder]     (needs mpmath; the same arguments give the same files)

Each line of a table is one string: the bits of the arguments, then those of the result, 16 hexadecimal digits each.
"""

import json
import math
import random
import struct
import sys
from fractions import Fraction
from pathlib import Path

from mpmath import cbrt, exp, expm1, log, log10, log1p, loggamma, mp, mpf, npdf, power

mp.prec = 200
COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 240
FOLDER = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).parent
TINY = 5e-324


def bits(x):
    return struct.pack('>d', x).hex()


def double(bits_as_int):
    return struct.unpack('>d', bits_as_int.to_bytes(8, 'big'))[0]


def rounded(v):
    """The double nearest to an mpf, ties to even, also among the subnormals; None beyond the largest."""
    sign, man, exponent, _ = v._mpf_
    fraction = Fraction(int(man)) * Fraction(2) ** int(exponent)
    try:
        size = fraction.numerator / fraction.denominator  # Python divides whole numbers with one rounding
    except OverflowError:
        return None
    return -size if sign else size


def anywhere(r):
    """A positive double with every exponent, subnormal or not, equally likely."""
    return double(r.randrange(1, 0x7FF0000000000000))


def positives(r):
    fixed = [TINY, 2.0 ** -1022, 2.0 ** -1022 - TINY, 1.7976931348623157e308, 0.5, 1.0, 2.0, 7.0, 1.3]
    fixed += [math.nextafter(1, 0), math.nextafter(1, 2), math.nextafter(2 ** 0.5, 0), 2 ** 0.5, math.nextafter(2 ** 0.5, 2)]
    fixed += [float(f'1e{n}') for n in range(-22, 23)]
    fixed += [float(n) ** 3 for n in range(2, 12)]
    draws = [
        lambda: anywhere(r),
        lambda: double(r.randrange(1, 1 << 52)),
        lambda: 1 + r.uniform(-1, 1) * 2.0 ** -r.randrange(1, 53),
        lambda: r.uniform(0.3, 3),
        lambda: r.uniform(0, 100),
        lambda: round(r.uniform(100, 150000), 2),
    ]
    return spread(r, fixed, draws, lambda x: x > 0)


def spread(r, fixed, draws, allowed):
    out = [x for x in fixed if allowed(x)]
    while len(out) < COUNT:
        x = draws[len(out) % len(draws)]()
        if allowed(x):
            out.append(x)
    return out


def signed(r, x):
    return x if r.random() < 0.5 else -x


def exponents(r):
    fixed = [0.5, 1.0, -1.0, 709.78, -708.4, -745.13, 1e-17, -1e-17, 0.0108, -0.0108, 0.010830424696223418, TINY, -TINY]
    fixed += [n * math.log(2) for n in range(-20, 21)]
    draws = [
        lambda: r.uniform(-745, 709.7),
        lambda: r.uniform(-745, -708),
        lambda: r.uniform(-2, 2),
        lambda: signed(r, 2.0 ** r.uniform(-60, 0)),
        lambda: r.uniform(-0.03, 0.03),
        lambda: round(r.uniform(-30, 30), 3),
    ]
    return spread(r, fixed, draws, lambda x: -745.13 <= x <= 709.78)


def above_minus_one(r):
    fixed = [1.0, 1e-17, -1e-17, TINY, -TINY, math.nextafter(-1, 0), 1.7976931348623157e308, 0.4142, -0.2928, 2 ** 53 + 2.0]
    draws = [
        lambda: anywhere(r),
        lambda: r.uniform(-1, 1),
        lambda: -1 + 2.0 ** -r.uniform(0, 53),
        lambda: signed(r, 2.0 ** r.uniform(-60, 0)),
        lambda: r.uniform(-0.5, 1),
        lambda: 2.0 ** r.uniform(0, 60),
    ]
    return spread(r, fixed, draws, lambda x: x > -1 and x != 0)


def powers(r):
    fixed = [(float(b), float(n)) for b in range(2, 12) for n in range(-6, 16) if n]
    fixed += [(2.0, -1074.0), (2.0, 1023.0), (4.0, -537.0), (3.0, 34.0), (0.1, 0.5), (1 + 2.0 ** -52, 2.0 ** 52), (134217729.0, 2.0)]
    fixed += [(-3.0, 3.0), (-2.0, 0.0), (-7.0, -2.0), (0.75, 65.0), (0.75, 64.0)]
    fixed = fixed[:: max(1, 2 * len(fixed) // COUNT)] if COUNT < 2 * len(fixed) else fixed

    def far():
        x = anywhere(r)
        return x, r.uniform(-744, 709) / (math.log(x) or 1)

    draws = [
        far,
        lambda: (r.uniform(0, 10), r.uniform(-10, 10)),
        lambda: (r.uniform(0, 1), 1 / r.randrange(2, 9)),
        lambda: (1 + r.uniform(-1, 1) * 1e-6, r.uniform(-1e6, 1e6)),
        lambda: (r.uniform(0, 100), float(r.randrange(-64, 70))),
        lambda: (float(r.randrange(1, 2000)), float(r.randrange(2, 8))),
    ]
    return spread(r, fixed, draws, lambda p: p[0] != 0 and p[1] * math.log(abs(p[0])) < 709.7)


def gammas(r):
    fixed = [1.0, 2.0, 0.5, 1.5, 2.5, 3.0, 12.0, math.nextafter(12, 0), math.nextafter(1, 0), math.nextafter(2, 3), 1e-300, 1e300, 171.0]
    draws = [
        lambda: r.uniform(0, 4),
        lambda: r.uniform(0, 30),
        lambda: 2.0 ** r.uniform(-300, 300),
        lambda: 1 + r.uniform(-1, 1) * 2.0 ** -r.randrange(1, 50),
        lambda: 2 + r.uniform(-1, 1) * 2.0 ** -r.randrange(1, 50),
    ]
    return spread(r, fixed, draws, lambda x: x > 0)


def betas(r):
    fixed = [(0.5, 0.5, 0.5), (0.5, 2.0, 3.0), (0.1, 10.0, 0.5), (0.999, 5.0, 5.0), (1e-10, 1.0, 2.0)]

    def near_mean(low, high):
        a, b = math.exp(r.uniform(low, high)), math.exp(r.uniform(low, high))
        spread_of = math.sqrt(a * b / (a + b + 1)) / (a + b)
        return a / (a + b) + r.uniform(-6, 6) * spread_of, a, b

    draws = [
        lambda: (r.uniform(0, 1), r.uniform(0.1, 10), r.uniform(0.1, 10)),
        lambda: near_mean(-2, 3),
        lambda: near_mean(2, 7),
        lambda: near_mean(-1, 9),
        lambda: (2.0 ** -r.uniform(0, 40), r.uniform(0.1, 20), r.uniform(0.1, 20)),
        lambda: (r.uniform(0, 1), r.randrange(1, 60) / 2, r.randrange(1, 60) / 2),
    ]
    return spread(r, fixed, draws, lambda t: 0 < t[0] < 1)


def shares(r):
    fixed = [0.5, 0.975, 0.025, 0.95, 0.99, 0.005, 0.075, 0.925, 1e-300, math.nextafter(1, 0), math.nextafter(0.5, 1), 1e-16]
    draws = [lambda: r.uniform(0, 1), lambda: 10 ** -r.uniform(0, 300), lambda: 1 - 10 ** -r.uniform(0, 15), lambda: 0.5 + r.uniform(-1, 1) * 2.0 ** -r.randrange(2, 50)]
    return spread(r, fixed, draws, lambda p: 0 < p < 1)


def normal_quantile(p):
    if p == 0.5:
        return mpf(0)
    low_tail = p < 0.5
    share = p if low_tail else 1 - p
    guess = -mp.sqrt(-2 * log(share)) if share < 0.1 else (share - mpf(0.5)) * mp.sqrt(2 * mp.pi)
    z = guess
    for _ in range(200):  # Newton on the logarithm of the lower tail, which is concave
        tail = mp.erfc(-z / mp.sqrt(2)) / 2
        change = (log(tail) - log(share)) * tail / npdf(z)
        z -= change
        if abs(change) < abs(z) * mpf(2) ** -190:
            break
    return z if low_tail else -z


def beta_ratio(x, a, b):
    if x > a / (a + b):
        return 1 - beta_below(1 - x, b, a)
    return beta_below(x, a, b)


def beta_below(x, a, b):
    """x^a (1 - x)^b / (a B(a, b)) times the series 1 + Σ (a + b)_n / (a + 1)_n x^n, whose terms are all positive."""
    factor = exp(a * log(x) + b * log(1 - x) - loggamma(a) - loggamma(b) + loggamma(a + b)) / a
    term, total, n = mpf(1), mpf(1), 0
    while term > total * mpf(2) ** -190:
        term *= (a + b + n) * x / (a + 1 + n)
        total += term
        n += 1
    return factor * total


def upper_gammas(r):
    fixed = [(0.5, 0.5), (1.9207294103470619, 0.5), (1.0, 1.0), (5.0, 2.5), (1e-10, 3.0)]

    def near_mean(low, high):
        a = math.exp(r.uniform(low, high))
        return a + r.uniform(-6, 8) * math.sqrt(a), a

    draws = [
        lambda: (r.uniform(0, 20), r.uniform(0.1, 10)),
        lambda: near_mean(-2, 3),
        lambda: near_mean(2, 9),
        lambda: (r.randrange(1, 200) / 4, r.randrange(1, 60) / 2),
    ]
    return spread(r, fixed, draws, lambda t: t[0] > 0)


def upper_gamma(x, a):
    """1 less x^a e^-x / Gamma(a + 1) times the series of positive terms, at 400 bits so that the difference keeps 200."""
    with mp.workprec(400):
        term, total, n = mpf(1), mpf(1), 0
        while term > total * mpf(2) ** -390:
            n += 1
            term *= x / (a + n)
            total += term
        share = 1 - exp(a * log(x) - x - loggamma(a + 1)) * total
        return share if share > mpf(10) ** -20 else None


def beta_shares(r):
    fixed = [(0.975, 2.5, 9.0), (0.025, 2.5, 9.0), (0.5, 3.0, 3.0), (0.95, 0.5, 0.5), (1e-10, 0.5, 2.0)]
    shape = lambda: math.exp(r.uniform(-0.7, 6))
    draws = [
        lambda: (r.uniform(0, 1), shape(), shape()),
        lambda: (10 ** -r.uniform(0, 10), shape(), shape()),
        lambda: (r.choice([0.005, 0.025, 0.05, 0.95, 0.975, 0.995]), r.randrange(1, 60) / 2, r.randrange(1, 60) / 2),
        lambda: (1 - 10 ** -r.uniform(0, 5), r.randrange(1, 400) / 2, r.randrange(1, 400) / 2),
    ]
    return spread(r, fixed, draws, lambda t: 0 < t[0] < 1)


def beta_quantile(p, a, b):
    """Halving to 40 bits, then Newton's steps."""
    low, high = mpf(0), mpf(1)
    while high - low > high * mpf(2) ** -40:
        middle = mp.sqrt(low * high) if low > 0 and high > 4 * low else (low + high) / 2
        low, high = (middle, high) if beta_ratio(middle, a, b) < p else (low, middle)
    x = (low + high) / 2
    for _ in range(4):
        density = exp((a - 1) * log(x) + (b - 1) * log(1 - x) - loggamma(a) - loggamma(b) + loggamma(a + b))
        x -= (beta_ratio(x, a, b) - p) / density
    return x


TABLES = {
    'ln': (log, positives),
    'log10': (log10, positives),
    'log1p': (log1p, above_minus_one),
    'exp': (exp, exponents),
    'expm1': (expm1, exponents),
    'pow': (power, powers),
    'cbrt': (lambda x: mp.sign(x) * cbrt(abs(x)), lambda r: [signed(r, x) for x in positives(r)]),
    'lgamma': (loggamma, gammas),
    'incomplete-beta': (beta_ratio, betas),
    'normal-quantile': (normal_quantile, shares),
    'upper-gamma': (upper_gamma, upper_gammas),
    'beta-quantile': (beta_quantile, beta_shares),
}

for name, (reference, arguments) in TABLES.items():
    lines = []
    for given in arguments(random.Random(f'sopana {name}')):
        values = given if isinstance(given, tuple) else (given,)
        exact = reference(*(mpf(v) for v in values))
        result = None if exact is None else rounded(exact)
        if result is not None:
            lines.append(' '.join(bits(v) for v in (*values, result)))
    FOLDER.joinpath(f'{name}.json').write_text('[\n' + ',\n'.join(f'  {json.dumps(l)}' for l in lines) + '\n]\n')
    print(name, len(lines))
