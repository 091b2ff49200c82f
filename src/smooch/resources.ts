/** What most endpoints of the API are: a list at a path, whose items are read, changed and deleted by their id. */

import type { Connection } from './collection.ts';
import type { Caller, Reads } from './http.ts';
import { deleteIfThere, ifThere } from './if-there.ts';
import { Answered, type Members } from './shape.ts';

/** How resources are read and written. */
export interface ResourceForm<A, New, Changes> {
  /** Of the list, such as `/v2/apps/{appId}/keys`. */
  readonly path: string;
  /** The member of an answer that holds one, such as `key`; that of a list has an `s` more. */
  readonly name: string;
  readonly read: (read: Answered, item: Members) => A;
  /** What is sent for fields; the fields themselves if it is not said. */
  readonly body?: (fields: New | Changes) => unknown;
  /** Reads a list that has pages. */
  readonly pages?: (http: Reads, path: string, name: string) => Promise<readonly Members[]>;
  /** Where one that is deleted is looked for when the vendor answers 404: in both if it is not said, since lists may lag behind. */
  readonly lookedForBy?: 'list' | 'get';
}

/** The resources at a path. `New` is what is sent of a new one, `Changes` of one that is there. */
export class Resources<A extends { readonly id: string }, New = undefined, Changes = New> {
  readonly #at: Connection;
  readonly #form: ResourceForm<A, New, Changes>;

  constructor(at: Connection, form: ResourceForm<A, New, Changes>) {
    this.#at = at;
    this.#form = form;
  }

  /** `GET` of the list. What is created or deleted meanwhile shifts the pages, so one can be on two of them: each is given once. */
  async list(): Promise<readonly A[]> {
    const { path, name, pages = wholeList } = this.#form;
    const all = this.read(await pages(this.#at.http, path, `${name}s`));
    return [...new Map(all.map((one) => [one.id, one])).values()];
  }

  /** The items of a list that was read. */
  read(items: readonly Members[]): readonly A[] {
    const answered = new Answered('GET', this.#form.path);
    return items.map((item) => this.#form.read(answered, item));
  }

  /** `GET` of one, also when a list does not show it yet; undefined when there is none of that id. */
  async get(id: string): Promise<A | undefined> {
    const path = this.pathOf(id);
    const answer = await ifThere(this.#at.http.get(path));
    return answer === undefined ? undefined : this.#one('GET', path, answer);
  }

  /** `POST` to the list. */
  async create(fields: New): Promise<A> {
    const { path } = this.#form;
    return this.#one('POST', path, await this.#at.http.post(path, this.#body(fields)));
  }

  /** `PUT` (v1.1) or `PATCH` (v2) of one; `as`: another caller than the run itself. */
  async update(id: string, changes: Changes, as?: Caller): Promise<A> {
    const path = this.pathOf(id);
    const { api, http } = this.#at;
    const body = this.#body(changes);
    return api === 'v2'
      ? this.#one('PATCH', path, await http.patch(path, body, as))
      : this.#one('PUT', path, await http.put(path, body));
  }

  /** `DELETE` of one; one that is gone already is fine. Throws ProvisionError when a 404 answers and it is still shown. */
  async remove(id: string): Promise<void> {
    await deleteIfThere(this.#at.http, this.pathOf(id), () => this.#isShown(id));
  }

  /** The path of one. */
  pathOf(id: string): string {
    return `${this.#form.path}/${encodeURIComponent(id)}`;
  }

  async #isShown(id: string): Promise<boolean> {
    const { lookedForBy } = this.#form;
    if (lookedForBy !== 'list' && (await this.get(id)) !== undefined) return true;
    return lookedForBy !== 'get' && (await this.list()).some((one) => one.id === id);
  }

  #body(fields: New | Changes): unknown {
    return this.#form.body === undefined ? fields : this.#form.body(fields);
  }

  #one(method: string, path: string, answer: unknown): A {
    const answered = new Answered(method, path);
    return this.#form.read(answered, answered.object(answer, this.#form.name));
  }
}

/** A list without pages. */
async function wholeList(http: Reads, path: string, name: string): Promise<Members[]> {
  return new Answered('GET', path).objects(await http.get(path), name);
}
