/** Where callers reach the service: as configured, or where it listens, which is known once it does. */
export class Address {
  private listening: string | undefined;

  constructor(private readonly publicUrl?: string) {}

  listensAt(url: string): void {
    this.listening = url;
  }

  get url(): string {
    const url = this.publicUrl ?? this.listening;
    if (url === undefined) throw new Error('the service does not listen yet');
    return url;
  }
}
