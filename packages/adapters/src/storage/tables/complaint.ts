export interface ComplaintTable {
  id: string;
  congress_id: string;
  received_on: string;
  complainant: string;
  office: string | null;
  words: string;
  late: boolean;
  by_superior: boolean;
  registered_at: string;
  registered_by: string;
  taken_up_on: string | null;
  taken_up_body: string | null;
  concluded_on: string | null;
  outcome: string | null;
  conclusion_words: string | null;
  paper_number: string | null;
  paper_issued_on: string | null;
  version: number;
}
