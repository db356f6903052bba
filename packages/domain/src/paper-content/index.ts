export * from './check-content.ts';
export { allContentRules } from './content-rule.ts';
export { requiredThemes } from './required-parts.ts';
export type { ContentRule, ContentRuleId } from './content-rule.ts';
export { placeNameOf } from './own-unit.ts';
export type * from './paper-facts.ts';
