package org.waymark.infra.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.waymark.infra.account.Recipient;

/**
 * Hands messages to an SMTP server as plain text. A message bears the same number whenever it is handed in again, so
 * that whoever gets it twice because an answer was lost can tell.
 */
class Postman {

    private final JavaMailSender mail;
    private final Clock clock;
    private final String sender;

    Postman(JavaMailSender mail, Clock clock, String sender) {
        this.mail = mail;
        this.clock = clock;
        this.sender = sender;
    }

    void send(Recipient recipient, LocalDate day, Digest digest) {
        mail.send(written(mail.createMimeMessage(), recipient, day, digest));
    }

    private MimeMessage written(MimeMessage message, Recipient recipient, LocalDate day, Digest digest) {
        try {
            var form = new MimeMessageHelper(message, false, UTF_8.name());
            form.setFrom(sender);
            form.setTo(recipient.address());
            form.setSubject(digest.subject());
            form.setText(digest.body());
            form.setSentDate(Date.from(clock.instant()));
            message.setHeader("Content-Language", recipient.language());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Waymark-Reminder", number(recipient, day));
            return message;
        } catch (MessagingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
    }

    private static String number(Recipient recipient, LocalDate day) {
        return UUID.nameUUIDFromBytes((recipient.account().participant() + " " + day).getBytes(UTF_8))
                .toString();
    }
}
