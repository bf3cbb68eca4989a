package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.work.DailyMail;

/** Takes mails and brings them to people. */
interface MailServer {

    /**
     * @param to the person's mail address
     * @throws MailFailure when it was not taken
     */
    void send(String to, DailyMail mail) throws MailFailure;
}
