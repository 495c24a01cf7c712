"""Prints the constants of src/arithmetic at 300 bits: as doubles, or in two parts.  Usage: python constants.py"""

from mpmath import euler, frexp, log, mp, mpf, nint, pi, zeta

mp.prec = 300


def two_parts(v, bits=53):
    """A part of so many bits and the double nearest to what it leaves over."""
    m, e = frexp(v)
    head = mpf(int(nint(m * mpf(2) ** bits))) * mpf(2) ** (e - bits)
    return float(head), float(v - head)


print('ln 2, 42 bits', two_parts(log(2), 42))
print('ln 2 / 32, 36 bits', two_parts(log(2) / 32, 36))
print('32 / ln 2', float(32 / log(2)))
print('1 / ln 10', two_parts(1 / log(10)))
print('2/3', two_parts(mpf(2) / 3), '2/5', two_parts(mpf(2) / 5))
print('ln(2 pi) / 2', float(log(2 * pi) / 2))
for j in range(32):
    print(f'2^({j}/32)', two_parts(mpf(2) ** (mpf(j) / 32)))
print('1 - gamma', float(1 - euler))
for k in range(2, 28):
    print(f'(-1)^{k} (zeta({k}) - 1) / {k}', float((-1) ** k * (zeta(k) - 1) / k))
# From 2^e on R >= 4 finds more than 15 significant digits asked for.
for digits in range(1, 16):
    print('r4', digits, 2 ** next(e for e in range(60) if digits + (0.5 + e) * float(log(2) / log(10)) > 15))
