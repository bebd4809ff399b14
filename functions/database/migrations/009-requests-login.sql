-- Requests no longer sign in as the owner of the tables: their login is only a member of the desk's two roles.
grant execute on function claim_due to gdpr_desk_worker;
