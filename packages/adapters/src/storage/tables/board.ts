export interface ReminderTable {
  id: string;
  congress_id: string;
  text: string;
  sent_at: string;
  sent_on: string;
  sent_by: string;
  sender_name: string;
}
