import { join, relative } from 'node:path';
import {
  isAwaitExpression,
  isBinaryExpression,
  isCallExpression,
  isConditionalExpression,
  isExpressionStatement,
  isParenthesizedExpression,
  isVoidExpression,
} from 'typescript/unstable/ast';
import type { Node, SourceFile } from 'typescript/unstable/ast';
import { API, TypeFlags, type Checker, type Project, type Type } from 'typescript/unstable/sync';
import type { Finding } from './finding.ts';
import { lineAt } from './sources.ts';

const logical = new Set(['&&', '||', '??']);

/**
 * A Result that nobody reads is a refusal that nobody hears. Refuses expression statements whose value is a Result,
 * awaited or not. Asks the compiler itself, so that a Result is known by its shape whatever its type is called.
 */
export function checkFloatingResults(
  root: string,
  workspaces: readonly string[],
): readonly Finding[] {
  const api = new API({ cwd: root });
  try {
    return workspaces.flatMap((workspace) => {
      const config = join(root, workspace, 'tsconfig.json');
      const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
      return project === undefined ? [missing(workspace)] : inProject(root, project);
    });
  } finally {
    api.close();
  }
}

function inProject(root: string, project: Project): readonly Finding[] {
  return project.rootFiles.flatMap((file) => {
    const source = project.program.getSourceFile(file);
    return source === undefined ? [] : inFile(root, source, project.checker);
  });
}

function inFile(root: string, source: SourceFile, checker: Checker): readonly Finding[] {
  const values = statementValues(source);
  if (values.length === 0) return [];
  const types = checker.getTypeAtLocation(values);
  return values.flatMap((node, index) => {
    const type = types[index];
    if (type === undefined || !isResult(settled(type, checker), checker)) return [];
    return [
      {
        wall: 'floating-result',
        path: relative(root, source.fileName).replaceAll('\\', '/'),
        line: lineAt(source.text, node.getStart(source)),
        message: 'this Result is dropped: look at its ok',
      },
    ];
  });
}

function statementValues(source: SourceFile): readonly Node[] {
  const found: Node[] = [];
  function walk(node: Node): void {
    if (isExpressionStatement(node)) found.push(...callsDropped(node.expression));
    node.forEachChild(walk);
  }
  source.forEachChild(walk);
  return found;
}

/** The calls whose value ends at this statement: through await, void, brackets, `? :` and `&&`. */
function callsDropped(node: Node): readonly Node[] {
  if (isCallExpression(node)) return [node];
  if (isVoidExpression(node) || isAwaitExpression(node) || isParenthesizedExpression(node)) {
    return callsDropped(node.expression);
  }
  if (isConditionalExpression(node)) {
    return [...callsDropped(node.whenTrue), ...callsDropped(node.whenFalse)];
  }
  return isBinaryExpression(node) && logical.has(node.operatorToken.getText())
    ? callsDropped(node.right)
    : [];
}

/** What a promise brings; any other type as it is. */
function settled(type: Type, checker: Checker): Type {
  if (!type.isTypeReference()) return type;
  const symbol = type.getSymbol();
  const [value] = symbol?.name === 'Promise' ? checker.getTypeArguments(type) : [];
  return value ?? type;
}

/** A Result is known by its shape. One whose error is `never` has nothing to say and may be dropped. */
function isResult(type: Type, checker: Checker): boolean {
  const members = (type.isUnionType() ? type.getTypes() : [type]).map((member) => {
    const properties = checker.getPropertiesOfType(member);
    return new Map(properties.map((each) => [each.name, each]));
  });
  const errors = members.flatMap((each) => each.get('error') ?? []);
  return (
    members.every((each) => each.size === 2 && each.has('ok') && hasOutcome(each)) &&
    errors.some((each) => !isNever(checker.getTypeOfSymbol(each)))
  );
}

function hasOutcome(properties: ReadonlyMap<string, unknown>): boolean {
  return properties.has('value') || properties.has('error');
}

function isNever(type: Type | undefined): boolean {
  return type !== undefined && (type.flags & TypeFlags.Never) !== 0;
}

function missing(workspace: string): Finding {
  const path = `${workspace}/tsconfig.json`;
  return {
    wall: 'floating-result',
    path,
    line: 1,
    message: 'the compiler does not open this project',
  };
}
