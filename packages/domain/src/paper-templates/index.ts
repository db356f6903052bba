export * from './congress-target.ts';
export * from './field-key.ts';
export * from './field-values.ts';
export * from './paper-template.ts';
export * from './template-field.ts';
export * from './template-kind.ts';
export * from './program-fields.ts';
export * from './program-values.ts';
