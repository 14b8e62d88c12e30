import type { Analysis } from '../analyser/analyse.ts';
import { isLesser } from '../analyser/lesser.ts';
import type { Unit } from '../analyser/units.ts';

/** Weights of what counts less than a concept (1): a lesser concept, an unknown word, the stem of a known word. */
const share = { lesser: 0.7, unknown: 0.4, stem: 0.1 };

/** Returns the keys by which a text is found (`s` stem, `c` concept, `p` place) and the weight of each. */
export const featuresOf = ({ units }: Analysis): ReadonlyMap<string, number> => {
  const features = new Map<string, number>();
  for (const unit of units) for (const [feature, counts] of featuresOfUnit(unit)) features.set(feature, counts);
  return features;
};

const unitFeatures = new WeakMap<Unit, readonly [string, number][]>();
/** Returns the features of one unit. */
export const featuresOfUnit = (unit: Unit): readonly [string, number][] => {
  let features = unitFeatures.get(unit);
  if (features === undefined) {
    const { stem, concepts, places } = unit;
    features = [
      [`s ${stem}`, concepts.length + places.length > 0 ? share.stem : share.unknown],
      ...concepts.map((concept): [string, number] => [`c ${concept}`, isLesser(concept) ? share.lesser : 1]),
      ...places.map((place): [string, number] => [`p ${place}`, 1 / places.length]),
    ];
    unitFeatures.set(unit, features);
  }
  return features;
};

/**
 * Returns a function that gives the weight of a unit: the highest weight of its places, else of its concepts, else that
 * of its stem. `size` is the number of texts; weights are cached until this number changes.
 */
export const weighing = (rarity: (feature: string) => number, size: () => number) => {
  let known = new Map<Unit, number>();
  let at = 0;
  const weigh = ({ stem, concepts, places }: Unit): number => {
    if (places.length > 0) return Math.max(...places.map((place) => rarity(`p ${place}`)));
    if (concepts.length === 0) return share.unknown * rarity(`s ${stem}`);
    return Math.max(...concepts.map((concept) => rarity(`c ${concept}`) * (isLesser(concept) ? share.lesser : 1)));
  };
  return (unit: Unit): number => {
    if (at !== size()) {
      at = size();
      known = new Map();
    }
    let weight = known.get(unit);
    if (weight === undefined) {
      weight = weigh(unit);
      known.set(unit, weight);
    }
    return weight;
  };
};
