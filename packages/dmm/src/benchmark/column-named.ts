import { createIssue, err, type Result } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { dmmCodes } from '../codes.js';
import type { Portfolio, PortfolioColumn } from '../model/portfolio.js';

/**
 * A node of a portfolio.
 *
 * @param portfolio - the portfolio
 * @param node - id of the node
 * @returns its column; fails with `portfolio.unknownNode`
 */
export function columnNamed({ nodes, instrument }: Portfolio, node: string): Result<PortfolioColumn> {
  const found = nodes.find(({ id }) => id === node);
  if (found !== undefined) return { ok: true, value: found };
  const facts = {
    node,
    instrument,
    hint: didYouMean(
      node,
      nodes.map(({ id }) => id),
    ),
  };
  return err(createIssue(dmmCodes, 'portfolio.unknownNode', ['node'], facts));
}
